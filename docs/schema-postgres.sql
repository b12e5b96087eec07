CREATE TABLE absence_finding (
    report text NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT absence_finding_kind_check CHECK ((kind = ANY (ARRAY['confirmed'::text, 'not_confirmed'::text]))),
    CONSTRAINT absence_finding_pkey PRIMARY KEY (report),
    CONSTRAINT absence_finding_report_fkey FOREIGN KEY (report) REFERENCES absence_report(id)
);

CREATE TABLE absence_report (
    id text NOT NULL,
    posting text NOT NULL,
    place text,
    unit text NOT NULL,
    seen_on text NOT NULL,
    said text NOT NULL,
    reported_at bigint NOT NULL,
    CONSTRAINT absence_report_pkey PRIMARY KEY (id),
    CONSTRAINT absence_report_place_fkey FOREIGN KEY (place) REFERENCES posting_place(id),
    CONSTRAINT absence_report_posting_fkey FOREIGN KEY (posting) REFERENCES posting(id),
    CONSTRAINT absence_report_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX absence_report_by_posting ON public.absence_report USING btree (posting, id);
CREATE INDEX absence_report_by_unit ON public.absence_report USING btree (unit, id);

CREATE TABLE answer (
    question text NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT answer_kind_check CHECK ((kind = ANY (ARRAY['answered'::text, 'set_aside'::text]))),
    CONSTRAINT answer_pkey PRIMARY KEY (question),
    CONSTRAINT answer_question_fkey FOREIGN KEY (question) REFERENCES question(id),
    CONSTRAINT answer_text_check CHECK ((text <> ''::text))
);

CREATE TABLE appointment (
    id text NOT NULL,
    person text NOT NULL,
    role text NOT NULL,
    unit text,
    first_day text NOT NULL,
    last_day text,
    decision text,
    CONSTRAINT appointment_check CHECK ((last_day >= first_day)),
    CONSTRAINT appointment_check1 CHECK (((unit IS NULL) = (role = ANY (ARRAY['keeper'::text, 'auditor'::text])))),
    CONSTRAINT appointment_decision_check CHECK ((decision <> ''::text)),
    CONSTRAINT appointment_person_fkey FOREIGN KEY (person) REFERENCES person(id),
    CONSTRAINT appointment_pkey PRIMARY KEY (id),
    CONSTRAINT appointment_role_check CHECK ((role <> ''::text)),
    CONSTRAINT appointment_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX appointment_by_person ON public.appointment USING btree (person, first_day);
CREATE INDEX appointment_by_unit ON public.appointment USING btree (unit, first_day);

CREATE TABLE calendar_announcement (
    number bigint NOT NULL,
    at bigint NOT NULL,
    announced_by text NOT NULL,
    instrument text NOT NULL,
    days text NOT NULL,
    version text NOT NULL,
    CONSTRAINT calendar_announcement_announced_by_check CHECK ((announced_by <> ''::text)),
    CONSTRAINT calendar_announcement_days_check CHECK ((days <> ''::text)),
    CONSTRAINT calendar_announcement_instrument_check CHECK ((instrument <> ''::text)),
    CONSTRAINT calendar_announcement_number_check CHECK ((number > 0)),
    CONSTRAINT calendar_announcement_pkey PRIMARY KEY (number),
    CONSTRAINT calendar_announcement_version_check CHECK ((version <> ''::text))
);

CREATE TABLE calendar_version (
    version text NOT NULL,
    kept_at bigint NOT NULL,
    exceptions text NOT NULL,
    CONSTRAINT calendar_version_pkey PRIMARY KEY (version),
    CONSTRAINT calendar_version_version_check CHECK ((version <> ''::text))
);

CREATE TABLE calendar_withdrawal (
    number bigint NOT NULL,
    announcement bigint NOT NULL,
    at bigint NOT NULL,
    withdrawn_by text NOT NULL,
    reason text NOT NULL,
    version text NOT NULL,
    CONSTRAINT calendar_withdrawal_announcement_fkey FOREIGN KEY (announcement) REFERENCES calendar_announcement(number),
    CONSTRAINT calendar_withdrawal_announcement_key UNIQUE (announcement),
    CONSTRAINT calendar_withdrawal_number_check CHECK ((number > 0)),
    CONSTRAINT calendar_withdrawal_pkey PRIMARY KEY (number),
    CONSTRAINT calendar_withdrawal_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT calendar_withdrawal_version_check CHECK ((version <> ''::text)),
    CONSTRAINT calendar_withdrawal_withdrawn_by_check CHECK ((withdrawn_by <> ''::text))
);

CREATE TABLE committee (
    id text NOT NULL,
    unit text NOT NULL,
    name text NOT NULL,
    CONSTRAINT committee_name_check CHECK ((name <> ''::text)),
    CONSTRAINT committee_pkey PRIMARY KEY (id),
    CONSTRAINT committee_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT committee_unit_key UNIQUE (unit)
);

CREATE TABLE committee_assignment (
    id text NOT NULL,
    member text NOT NULL,
    unit text NOT NULL,
    first_day text NOT NULL,
    last_day text,
    CONSTRAINT committee_assignment_member_fkey FOREIGN KEY (member) REFERENCES committee_member(id),
    CONSTRAINT committee_assignment_pkey PRIMARY KEY (id),
    CONSTRAINT committee_assignment_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX committee_assignment_by_member ON public.committee_assignment USING btree (member);
CREATE INDEX committee_assignment_by_unit ON public.committee_assignment USING btree (unit);

CREATE TABLE committee_attendance (
    meeting text NOT NULL,
    member text NOT NULL,
    is_present bigint NOT NULL,
    reason text NOT NULL,
    CONSTRAINT committee_attendance_is_present_check CHECK ((is_present = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT committee_attendance_meeting_fkey FOREIGN KEY (meeting) REFERENCES committee_meeting(id),
    CONSTRAINT committee_attendance_member_fkey FOREIGN KEY (member) REFERENCES committee_member(id),
    CONSTRAINT committee_attendance_pkey PRIMARY KEY (meeting, member)
);
CREATE INDEX committee_attendance_by_member ON public.committee_attendance USING btree (member);

CREATE TABLE committee_decision (
    id text NOT NULL,
    committee text NOT NULL,
    kind text NOT NULL,
    number text NOT NULL,
    issued_on text NOT NULL,
    effective_on text NOT NULL,
    issuer text NOT NULL,
    standing_body text NOT NULL,
    CONSTRAINT committee_decision_check CHECK ((effective_on >= issued_on)),
    CONSTRAINT committee_decision_committee_fkey FOREIGN KEY (committee) REFERENCES committee(id),
    CONSTRAINT committee_decision_issuer_check CHECK ((issuer <> ''::text)),
    CONSTRAINT committee_decision_kind_check CHECK ((kind = ANY (ARRAY['establish'::text, 'consolidate'::text, 'replace_member'::text, 'dissolve'::text]))),
    CONSTRAINT committee_decision_number_check CHECK ((number <> ''::text)),
    CONSTRAINT committee_decision_pkey PRIMARY KEY (id)
);
CREATE INDEX committee_decision_by_committee ON public.committee_decision USING btree (committee, effective_on);

CREATE TABLE committee_meeting (
    id text NOT NULL,
    committee text NOT NULL,
    kind text NOT NULL,
    held_on text NOT NULL,
    place text NOT NULL,
    chair text NOT NULL,
    conclusions text NOT NULL,
    CONSTRAINT committee_meeting_chair_check CHECK ((chair <> ''::text)),
    CONSTRAINT committee_meeting_committee_fkey FOREIGN KEY (committee) REFERENCES committee(id),
    CONSTRAINT committee_meeting_kind_check CHECK ((kind = ANY (ARRAY['regular'::text, 'six_month'::text, 'nine_month'::text, 'annual'::text, 'term'::text, 'thematic'::text]))),
    CONSTRAINT committee_meeting_pkey PRIMARY KEY (id)
);
CREATE INDEX committee_meeting_by_committee ON public.committee_meeting USING btree (committee, held_on);

CREATE TABLE committee_member (
    id text NOT NULL,
    committee text NOT NULL,
    name text NOT NULL,
    post text NOT NULL,
    seat text NOT NULL,
    first_day text NOT NULL,
    last_day text,
    decision text NOT NULL,
    left_post_on text,
    CONSTRAINT committee_member_committee_fkey FOREIGN KEY (committee) REFERENCES committee(id),
    CONSTRAINT committee_member_decision_fkey FOREIGN KEY (decision) REFERENCES committee_decision(id),
    CONSTRAINT committee_member_name_check CHECK ((name <> ''::text)),
    CONSTRAINT committee_member_pkey PRIMARY KEY (id),
    CONSTRAINT committee_member_post_check CHECK ((post <> ''::text)),
    CONSTRAINT committee_member_seat_check CHECK ((seat = ANY (ARRAY['head'::text, 'deputy'::text, 'secretary'::text, 'member'::text])))
);
CREATE INDEX committee_member_by_committee ON public.committee_member USING btree (committee, first_day);
CREATE INDEX committee_member_by_decision ON public.committee_member USING btree (decision);

CREATE TABLE committee_regulation (
    id text NOT NULL,
    committee text NOT NULL,
    number text NOT NULL,
    title text NOT NULL,
    issued_on text NOT NULL,
    last_day text,
    CONSTRAINT committee_regulation_committee_fkey FOREIGN KEY (committee) REFERENCES committee(id),
    CONSTRAINT committee_regulation_number_check CHECK ((number <> ''::text)),
    CONSTRAINT committee_regulation_pkey PRIMARY KEY (id),
    CONSTRAINT committee_regulation_title_check CHECK ((title <> ''::text))
);
CREATE INDEX committee_regulation_by_committee ON public.committee_regulation USING btree (committee, issued_on);

CREATE TABLE committee_task (
    id text NOT NULL,
    committee text NOT NULL,
    year bigint NOT NULL,
    task text NOT NULL,
    owner text NOT NULL,
    partners text NOT NULL,
    due_on text NOT NULL,
    product text NOT NULL,
    done_on text,
    CONSTRAINT committee_task_committee_fkey FOREIGN KEY (committee) REFERENCES committee(id),
    CONSTRAINT committee_task_owner_check CHECK ((owner <> ''::text)),
    CONSTRAINT committee_task_pkey PRIMARY KEY (id),
    CONSTRAINT committee_task_task_check CHECK ((task <> ''::text)),
    CONSTRAINT committee_task_year_check CHECK (((year >= 1998) AND (year <= 2200)))
);
CREATE INDEX committee_task_by_committee ON public.committee_task USING btree (committee, year, due_on);

CREATE TABLE credential (
    person text NOT NULL,
    rounds bigint NOT NULL,
    block_size bigint NOT NULL,
    parallelism bigint NOT NULL,
    salt bytea NOT NULL,
    hash bytea NOT NULL,
    set_at bigint NOT NULL,
    CONSTRAINT credential_block_size_check CHECK ((block_size > 0)),
    CONSTRAINT credential_parallelism_check CHECK ((parallelism > 0)),
    CONSTRAINT credential_person_fkey FOREIGN KEY (person) REFERENCES person(id),
    CONSTRAINT credential_pkey PRIMARY KEY (person),
    CONSTRAINT credential_rounds_check CHECK ((rounds > 1))
);

CREATE TABLE dialogue (
    id text NOT NULL,
    unit text NOT NULL,
    kind text NOT NULL,
    mode text NOT NULL,
    title text NOT NULL,
    topic text NOT NULL,
    day text NOT NULL,
    opens bigint NOT NULL,
    closes bigint NOT NULL,
    place text NOT NULL,
    chair text NOT NULL,
    agenda text NOT NULL,
    in_year_plan bigint NOT NULL,
    consulted_on text,
    announced_on text,
    announce_by text,
    results_by text,
    calendar text NOT NULL,
    planned_at bigint NOT NULL,
    planned_by text NOT NULL,
    revision bigint NOT NULL,
    announced_at bigint,
    changed_at bigint,
    requested_on text,
    CONSTRAINT dialogue_agenda_check CHECK ((agenda <> ''::text)),
    CONSTRAINT dialogue_calendar_fkey FOREIGN KEY (calendar) REFERENCES calendar_version(version),
    CONSTRAINT dialogue_chair_check CHECK ((chair <> ''::text)),
    CONSTRAINT dialogue_check CHECK ((closes > opens)),
    CONSTRAINT dialogue_check1 CHECK ((announced_on <= day)),
    CONSTRAINT dialogue_check2 CHECK ((consulted_on <= day)),
    CONSTRAINT dialogue_check3 CHECK ((requested_on <= day)),
    CONSTRAINT dialogue_closes_check CHECK (((closes >= 1) AND (closes <= 1440))),
    CONSTRAINT dialogue_in_year_plan_check CHECK ((in_year_plan = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT dialogue_kind_check CHECK ((kind = ANY (ARRAY['people'::text, 'agency'::text, 'workplace'::text, 'clearance'::text]))),
    CONSTRAINT dialogue_mode_check CHECK ((mode = ANY (ARRAY['regular'::text, 'on_request'::text, 'on_case'::text]))),
    CONSTRAINT dialogue_opens_check CHECK (((opens >= 0) AND (opens <= 1439))),
    CONSTRAINT dialogue_pkey PRIMARY KEY (id),
    CONSTRAINT dialogue_place_check CHECK ((place <> ''::text)),
    CONSTRAINT dialogue_revision_check CHECK ((revision > 0)),
    CONSTRAINT dialogue_title_check CHECK ((title <> ''::text)),
    CONSTRAINT dialogue_topic_check CHECK ((topic = ANY (ARRAY['general'::text, 'clearance'::text, 'environment'::text, 'new_rural'::text, 'policy'::text, 'procedures'::text]))),
    CONSTRAINT dialogue_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX dialogue_by_day ON public.dialogue USING btree (day, id);
CREATE INDEX dialogue_by_unit ON public.dialogue USING btree (unit, day);

CREATE TABLE dialogue_asker (
    question text NOT NULL,
    name text NOT NULL,
    CONSTRAINT dialogue_asker_name_check CHECK ((name <> ''::text)),
    CONSTRAINT dialogue_asker_pkey PRIMARY KEY (question),
    CONSTRAINT dialogue_asker_question_fkey FOREIGN KEY (question) REFERENCES dialogue_question(id)
);

CREATE TABLE dialogue_attendance (
    dialogue text NOT NULL,
    participants bigint NOT NULL,
    employees bigint,
    employer_members bigint,
    employee_members bigint,
    employees_present bigint,
    employer_represented bigint,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT dialogue_attendance_check CHECK ((employees_present <= employee_members)),
    CONSTRAINT dialogue_attendance_check1 CHECK (((employees IS NULL) = (employer_represented IS NULL))),
    CONSTRAINT dialogue_attendance_dialogue_fkey FOREIGN KEY (dialogue) REFERENCES dialogue(id),
    CONSTRAINT dialogue_attendance_employee_members_check CHECK ((employee_members >= 0)),
    CONSTRAINT dialogue_attendance_employees_check CHECK ((employees > 0)),
    CONSTRAINT dialogue_attendance_employees_present_check CHECK ((employees_present >= 0)),
    CONSTRAINT dialogue_attendance_employer_members_check CHECK ((employer_members >= 0)),
    CONSTRAINT dialogue_attendance_employer_represented_check CHECK ((employer_represented = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT dialogue_attendance_participants_check CHECK ((participants > 0)),
    CONSTRAINT dialogue_attendance_pkey PRIMARY KEY (dialogue)
);

CREATE TABLE dialogue_cancellation (
    dialogue text NOT NULL,
    reason text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT dialogue_cancellation_dialogue_fkey FOREIGN KEY (dialogue) REFERENCES dialogue(id),
    CONSTRAINT dialogue_cancellation_pkey PRIMARY KEY (dialogue),
    CONSTRAINT dialogue_cancellation_reason_check CHECK ((reason <> ''::text))
);

CREATE TABLE dialogue_change (
    dialogue text NOT NULL,
    number bigint NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    former_day text NOT NULL,
    former_opens bigint NOT NULL,
    former_place text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT dialogue_change_dialogue_fkey FOREIGN KEY (dialogue) REFERENCES dialogue(id),
    CONSTRAINT dialogue_change_kind_check CHECK ((kind = ANY (ARRAY['changed'::text, 'postponed'::text]))),
    CONSTRAINT dialogue_change_number_check CHECK ((number > 0)),
    CONSTRAINT dialogue_change_pkey PRIMARY KEY (dialogue, number),
    CONSTRAINT dialogue_change_reason_check CHECK ((reason <> ''::text))
);

CREATE TABLE dialogue_code (
    question text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT dialogue_code_pkey PRIMARY KEY (question),
    CONSTRAINT dialogue_code_question_fkey FOREIGN KEY (question) REFERENCES dialogue_question(id)
);

CREATE TABLE dialogue_end (
    question text NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    on_spot bigint NOT NULL,
    promise text,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT dialogue_end_check CHECK (((kind = 'promised'::text) = (promise IS NOT NULL))),
    CONSTRAINT dialogue_end_check1 CHECK (((kind = 'answered'::text) OR (on_spot = 0))),
    CONSTRAINT dialogue_end_kind_check CHECK ((kind = ANY (ARRAY['answered'::text, 'promised'::text, 'refused'::text]))),
    CONSTRAINT dialogue_end_on_spot_check CHECK ((on_spot = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT dialogue_end_pkey PRIMARY KEY (question),
    CONSTRAINT dialogue_end_promise_key UNIQUE (promise),
    CONSTRAINT dialogue_end_question_fkey FOREIGN KEY (question) REFERENCES dialogue_question(id),
    CONSTRAINT dialogue_end_text_check CHECK ((text <> ''::text))
);

CREATE TABLE dialogue_minutes (
    dialogue text NOT NULL,
    secretary text NOT NULL,
    conclusion text NOT NULL,
    closed_at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT dialogue_minutes_conclusion_check CHECK ((conclusion <> ''::text)),
    CONSTRAINT dialogue_minutes_dialogue_fkey FOREIGN KEY (dialogue) REFERENCES dialogue(id),
    CONSTRAINT dialogue_minutes_pkey PRIMARY KEY (dialogue),
    CONSTRAINT dialogue_minutes_secretary_check CHECK ((secretary <> ''::text))
);

CREATE TABLE dialogue_question (
    id text NOT NULL,
    dialogue text NOT NULL,
    source text NOT NULL,
    text text NOT NULL,
    asked_at bigint NOT NULL,
    place bigint,
    support bigint NOT NULL,
    entry_key text,
    revision bigint NOT NULL,
    CONSTRAINT dialogue_question_check CHECK (((source = 'advance'::text) OR (place IS NOT NULL))),
    CONSTRAINT dialogue_question_dialogue_entry_key_key UNIQUE (dialogue, entry_key),
    CONSTRAINT dialogue_question_dialogue_fkey FOREIGN KEY (dialogue) REFERENCES dialogue(id),
    CONSTRAINT dialogue_question_dialogue_place_key UNIQUE (dialogue, place),
    CONSTRAINT dialogue_question_entry_key_check CHECK ((entry_key <> ''::text)),
    CONSTRAINT dialogue_question_pkey PRIMARY KEY (id),
    CONSTRAINT dialogue_question_place_check CHECK ((place > 0)),
    CONSTRAINT dialogue_question_revision_check CHECK ((revision > 0)),
    CONSTRAINT dialogue_question_source_check CHECK ((source = ANY (ARRAY['advance'::text, 'floor'::text]))),
    CONSTRAINT dialogue_question_support_check CHECK ((support >= 0)),
    CONSTRAINT dialogue_question_text_check CHECK ((text <> ''::text))
);
CREATE INDEX dialogue_question_by_dialogue ON public.dialogue_question USING btree (dialogue, id);

CREATE TABLE dialogue_result (
    dialogue text NOT NULL,
    published_on text NOT NULL,
    number text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT dialogue_result_dialogue_fkey FOREIGN KEY (dialogue) REFERENCES dialogue_minutes(dialogue),
    CONSTRAINT dialogue_result_number_check CHECK ((number <> ''::text)),
    CONSTRAINT dialogue_result_pkey PRIMARY KEY (dialogue)
);

CREATE TABLE dialogue_support (
    question text NOT NULL,
    token text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT dialogue_support_pkey PRIMARY KEY (question, token),
    CONSTRAINT dialogue_support_question_fkey FOREIGN KEY (question) REFERENCES dialogue_question(id),
    CONSTRAINT dialogue_support_token_check CHECK ((token <> ''::text))
);

CREATE TABLE disclosure_plan (
    id text NOT NULL,
    unit text NOT NULL,
    year bigint NOT NULL,
    number text NOT NULL,
    adopted_on text NOT NULL,
    file text,
    entered_at bigint NOT NULL,
    entered_by text NOT NULL,
    CONSTRAINT disclosure_plan_file_fkey FOREIGN KEY (file) REFERENCES file(id),
    CONSTRAINT disclosure_plan_number_check CHECK ((number <> ''::text)),
    CONSTRAINT disclosure_plan_pkey PRIMARY KEY (id),
    CONSTRAINT disclosure_plan_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT disclosure_plan_unit_year_number_key UNIQUE (unit, year, number),
    CONSTRAINT disclosure_plan_year_check CHECK (((year >= 1990) AND (year <= 2200)))
);

CREATE TABLE figure_adjustment (
    report text NOT NULL,
    indicator text NOT NULL,
    hundredths bigint NOT NULL,
    reason text NOT NULL,
    adjusted_by text NOT NULL,
    adjusted_at bigint NOT NULL,
    CONSTRAINT figure_adjustment_indicator_check CHECK ((indicator <> ''::text)),
    CONSTRAINT figure_adjustment_pkey PRIMARY KEY (report, indicator),
    CONSTRAINT figure_adjustment_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT figure_adjustment_report_fkey FOREIGN KEY (report) REFERENCES report(id)
);

CREATE TABLE figure_entry (
    report text NOT NULL,
    indicator text NOT NULL,
    hundredths bigint NOT NULL,
    source text NOT NULL,
    entered_by text NOT NULL,
    entered_at bigint NOT NULL,
    CONSTRAINT figure_entry_indicator_check CHECK ((indicator <> ''::text)),
    CONSTRAINT figure_entry_pkey PRIMARY KEY (report, indicator),
    CONSTRAINT figure_entry_report_fkey FOREIGN KEY (report) REFERENCES report(id),
    CONSTRAINT figure_entry_source_check CHECK ((source <> ''::text))
);

CREATE TABLE figure_explanation (
    report text NOT NULL,
    indicator text NOT NULL,
    explanation text NOT NULL,
    CONSTRAINT figure_explanation_explanation_check CHECK ((explanation <> ''::text)),
    CONSTRAINT figure_explanation_indicator_check CHECK ((indicator <> ''::text)),
    CONSTRAINT figure_explanation_pkey PRIMARY KEY (report, indicator),
    CONSTRAINT figure_explanation_report_fkey FOREIGN KEY (report) REFERENCES report(id)
);

CREATE TABLE file (
    id text NOT NULL,
    unit text NOT NULL,
    digest text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    size_bytes bigint NOT NULL,
    is_published bigint NOT NULL,
    uploaded_at bigint NOT NULL,
    uploaded_by text NOT NULL,
    CONSTRAINT file_digest_check CHECK ((length(digest) = 64)),
    CONSTRAINT file_is_published_check CHECK ((is_published = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT file_name_check CHECK ((name <> ''::text)),
    CONSTRAINT file_pkey PRIMARY KEY (id),
    CONSTRAINT file_size_bytes_check CHECK ((size_bytes > 0)),
    CONSTRAINT file_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX file_by_digest ON public.file USING btree (digest);

CREATE TABLE guidance_document (
    id text NOT NULL,
    unit text NOT NULL,
    number text NOT NULL,
    issued_on text NOT NULL,
    issuer text NOT NULL,
    kind text NOT NULL,
    summary text NOT NULL,
    CONSTRAINT guidance_document_issuer_check CHECK ((issuer = ANY (ARRAY['party'::text, 'government'::text, 'committee'::text, 'front'::text, 'union'::text]))),
    CONSTRAINT guidance_document_kind_check CHECK ((kind = ANY (ARRAY['directive'::text, 'resolution'::text, 'programme'::text, 'plan'::text, 'guideline'::text, 'letter'::text, 'report'::text]))),
    CONSTRAINT guidance_document_number_check CHECK ((number <> ''::text)),
    CONSTRAINT guidance_document_pkey PRIMARY KEY (id),
    CONSTRAINT guidance_document_summary_check CHECK ((summary <> ''::text)),
    CONSTRAINT guidance_document_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX guidance_document_by_day ON public.guidance_document USING btree (issued_on);
CREATE INDEX guidance_document_by_unit ON public.guidance_document USING btree (unit, issued_on);

CREATE TABLE invitation (
    person text NOT NULL,
    token_hash bytea NOT NULL,
    expires_at bigint NOT NULL,
    CONSTRAINT invitation_person_fkey FOREIGN KEY (person) REFERENCES person(id),
    CONSTRAINT invitation_pkey PRIMARY KEY (person),
    CONSTRAINT invitation_token_hash_key UNIQUE (token_hash)
);

CREATE TABLE journal (
    number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    at bigint NOT NULL,
    actor text NOT NULL,
    unit text,
    noun text NOT NULL,
    subject text NOT NULL,
    act text NOT NULL,
    salt bytea,
    digest bytea NOT NULL,
    CONSTRAINT journal_act_check CHECK ((act <> ''::text)),
    CONSTRAINT journal_noun_check CHECK ((noun <> ''::text)),
    CONSTRAINT journal_pkey PRIMARY KEY (number)
);
CREATE INDEX journal_by_subject ON public.journal USING btree (noun, subject, number);
CREATE INDEX journal_by_unit ON public.journal USING btree (unit, number);

CREATE TABLE letter (
    id text NOT NULL,
    register_unit text NOT NULL,
    register_year integer NOT NULL,
    number integer NOT NULL,
    unit text NOT NULL,
    kind text NOT NULL,
    instance text NOT NULL,
    state text NOT NULL,
    is_open integer NOT NULL,
    channel text NOT NULL,
    received_on text NOT NULL,
    received_at bigint NOT NULL,
    sender_name text NOT NULL,
    sender_address text NOT NULL,
    sender_phone text NOT NULL,
    sender_fold text NOT NULL,
    people integer NOT NULL,
    subject text NOT NULL,
    subject_fold text NOT NULL,
    body text NOT NULL,
    origin text NOT NULL,
    officer text,
    officer_name text,
    due text NOT NULL,
    is_paused integer NOT NULL,
    done_on text,
    done_in_time integer,
    parent text,
    revision integer NOT NULL,
    representatives text NOT NULL DEFAULT ''::text,
    execute_by text,
    split_from text,
    CONSTRAINT letter_body_check CHECK ((body <> ''::text)),
    CONSTRAINT letter_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'counter'::text, 'post'::text, 'hotline'::text, 'reception'::text, 'dialogue'::text, 'transfer'::text]))),
    CONSTRAINT letter_check CHECK (((officer IS NULL) = (officer_name IS NULL))),
    CONSTRAINT letter_done_in_time_check CHECK ((done_in_time = ANY (ARRAY[0, 1]))),
    CONSTRAINT letter_instance_check CHECK ((instance = ANY (ARRAY['first'::text, 'second'::text]))),
    CONSTRAINT letter_is_open_check CHECK ((is_open = ANY (ARRAY[0, 1]))),
    CONSTRAINT letter_is_paused_check CHECK ((is_paused = ANY (ARRAY[0, 1]))),
    CONSTRAINT letter_kind_check CHECK ((kind = ANY (ARRAY['complaint'::text, 'petition'::text, 'denunciation'::text]))),
    CONSTRAINT letter_number_check CHECK ((number > 0)),
    CONSTRAINT letter_officer_fkey FOREIGN KEY (officer) REFERENCES person(id),
    CONSTRAINT letter_parent_fkey FOREIGN KEY (parent) REFERENCES letter(id),
    CONSTRAINT letter_people_check CHECK ((people > 0)),
    CONSTRAINT letter_pkey PRIMARY KEY (id),
    CONSTRAINT letter_register_unit_fkey FOREIGN KEY (register_unit) REFERENCES unit(id),
    CONSTRAINT letter_register_unit_register_year_number_key UNIQUE (register_unit, register_year, number),
    CONSTRAINT letter_revision_check CHECK ((revision > 0)),
    CONSTRAINT letter_split_from_fkey FOREIGN KEY (split_from) REFERENCES letter(id),
    CONSTRAINT letter_state_check CHECK ((state <> ''::text)),
    CONSTRAINT letter_subject_check CHECK ((subject <> ''::text)),
    CONSTRAINT letter_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX letter_by_due ON public.letter USING btree (due, id);
CREATE INDEX letter_by_officer ON public.letter USING btree (officer, is_open, due, id, unit, kind);
CREATE INDEX letter_by_parent ON public.letter USING btree (parent);
CREATE INDEX letter_by_queue ON public.letter USING btree (unit, is_open, due, id, kind, officer);
CREATE INDEX letter_by_received ON public.letter USING btree (unit, received_on);
CREATE INDEX letter_by_sender ON public.letter USING btree (unit, sender_fold);
CREATE INDEX letter_by_subject ON public.letter USING btree (unit, subject_fold);
CREATE INDEX letter_by_whole ON public.letter USING btree (split_from) WHERE (split_from IS NOT NULL);
CREATE INDEX letter_to_classify ON public.letter USING btree (unit, due, id, is_open, kind, officer, state) WHERE (state = 'received'::text);
CREATE INDEX letter_to_decide ON public.letter USING btree (unit, due, id, is_open, kind, officer, state) WHERE (state = ANY (ARRAY['classified'::text, 'accepted'::text]));

CREATE TABLE letter_band (
    hash bigint NOT NULL,
    letter text NOT NULL,
    CONSTRAINT letter_band_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_band_pkey PRIMARY KEY (hash, letter)
);

CREATE TABLE letter_duty (
    letter text NOT NULL,
    duty text NOT NULL,
    number bigint NOT NULL,
    since text NOT NULL,
    due text NOT NULL,
    calendar text NOT NULL,
    done_on text,
    done_how text,
    done_by text,
    done_at bigint,
    CONSTRAINT letter_duty_check CHECK (((done_on IS NULL) = (done_how IS NULL))),
    CONSTRAINT letter_duty_check1 CHECK (((done_on IS NULL) = (done_by IS NULL))),
    CONSTRAINT letter_duty_check2 CHECK (((done_on IS NULL) = (done_at IS NULL))),
    CONSTRAINT letter_duty_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_duty_number_check CHECK ((number >= 1)),
    CONSTRAINT letter_duty_pkey PRIMARY KEY (letter, duty, number)
);
CREATE INDEX letter_duty_open ON public.letter_duty USING btree (due, letter) WHERE (done_on IS NULL);

CREATE TABLE letter_file (
    file text NOT NULL,
    letter text NOT NULL,
    message text,
    CONSTRAINT letter_file_file_fkey FOREIGN KEY (file) REFERENCES file(id),
    CONSTRAINT letter_file_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_file_message_fkey FOREIGN KEY (message) REFERENCES letter_message(id),
    CONSTRAINT letter_file_pkey PRIMARY KEY (file)
);
CREATE INDEX letter_file_by_letter ON public.letter_file USING btree (letter, file);

CREATE TABLE letter_likeness (
    letter text NOT NULL,
    other text NOT NULL,
    is_same integer NOT NULL,
    on_day text NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT letter_likeness_check CHECK ((letter < other)),
    CONSTRAINT letter_likeness_is_same_check CHECK ((is_same = ANY (ARRAY[0, 1]))),
    CONSTRAINT letter_likeness_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_likeness_other_fkey FOREIGN KEY (other) REFERENCES letter(id),
    CONSTRAINT letter_likeness_pkey PRIMARY KEY (letter, other)
);
CREATE INDEX letter_likeness_by_other ON public.letter_likeness USING btree (other, letter, is_same);

CREATE TABLE letter_message (
    id text NOT NULL,
    letter text NOT NULL,
    is_from_sender integer NOT NULL,
    at bigint NOT NULL,
    body text NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT letter_message_is_from_sender_check CHECK ((is_from_sender = ANY (ARRAY[0, 1]))),
    CONSTRAINT letter_message_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_message_pkey PRIMARY KEY (id)
);
CREATE INDEX letter_message_by_letter ON public.letter_message USING btree (letter, id);

CREATE TABLE letter_stage (
    letter text NOT NULL,
    position integer NOT NULL,
    stage text NOT NULL,
    started_on text NOT NULL,
    ended_on text,
    paused_since text,
    variant text,
    pauses text NOT NULL,
    due text,
    calendar text NOT NULL,
    is_extended bigint NOT NULL DEFAULT 0,
    CONSTRAINT letter_stage_is_extended_check CHECK ((is_extended = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT letter_stage_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_stage_pkey PRIMARY KEY (letter, "position"),
    CONSTRAINT letter_stage_stage_check CHECK ((stage = ANY (ARRAY['intake'::text, 'settlement'::text, 'sending'::text])))
);
CREATE INDEX letter_stage_for_figures ON public.letter_stage USING btree (letter, stage, started_on, due, ended_on, paused_since);

CREATE TABLE letter_stay (
    letter text NOT NULL,
    number bigint NOT NULL,
    unit text NOT NULL,
    began_on text NOT NULL,
    began_as text NOT NULL,
    ended_on text,
    ending text,
    ended_by text,
    kind text NOT NULL,
    channel text NOT NULL,
    people bigint NOT NULL,
    is_eligible bigint,
    is_own bigint,
    in_time bigint,
    book_year bigint,
    book_number bigint,
    after_step bigint NOT NULL DEFAULT 0,
    CONSTRAINT letter_stay_began_as_check CHECK ((began_as = ANY (ARRAY['received'::text, 'transferred'::text, 'split'::text, 'second'::text, 'reopened'::text]))),
    CONSTRAINT letter_stay_check CHECK ((((ended_on IS NULL) = (ending IS NULL)) AND ((ended_on IS NULL) = (ended_by IS NULL)))),
    CONSTRAINT letter_stay_check1 CHECK (((ended_on IS NULL) OR (ended_on >= began_on))),
    CONSTRAINT letter_stay_ending_check CHECK ((ending = ANY (ARRAY['resolved'::text, 'returned'::text]))),
    CONSTRAINT letter_stay_in_time_check CHECK ((in_time = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT letter_stay_is_eligible_check CHECK ((is_eligible = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT letter_stay_is_own_check CHECK ((is_own = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT letter_stay_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_stay_number_check CHECK ((number > 0)),
    CONSTRAINT letter_stay_people_check CHECK ((people > 0)),
    CONSTRAINT letter_stay_pkey PRIMARY KEY (letter, number),
    CONSTRAINT letter_stay_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX letter_stay_by_book ON public.letter_stay USING btree (unit, began_as, began_on, letter);
CREATE INDEX letter_stay_by_unit ON public.letter_stay USING btree (unit, began_on, ended_on, ending, ended_by, kind, channel, people, is_eligible, is_own, in_time, letter);
CREATE UNIQUE INDEX letter_stay_in_book ON public.letter_stay USING btree (unit, book_year, book_number) WHERE (began_as <> 'reopened'::text);

CREATE TABLE letter_step (
    letter text NOT NULL,
    number integer NOT NULL,
    act text NOT NULL,
    on_day text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    unit text NOT NULL,
    details text NOT NULL,
    CONSTRAINT letter_step_act_check CHECK ((act <> ''::text)),
    CONSTRAINT letter_step_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_step_pkey PRIMARY KEY (letter, number),
    CONSTRAINT letter_step_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);

CREATE TABLE letter_voice (
    letter text NOT NULL,
    kind text NOT NULL,
    about text NOT NULL,
    number bigint NOT NULL,
    instance text NOT NULL,
    on_day text NOT NULL,
    CONSTRAINT letter_voice_about_check CHECK ((about = ANY (ARRAY['answer'::text, 'intake'::text, 'settlement'::text, 'sending'::text, 'execution'::text, 'letter'::text]))),
    CONSTRAINT letter_voice_check CHECK (((kind = ANY (ARRAY['satisfied'::text, 'not_satisfied'::text])) = (about = 'answer'::text))),
    CONSTRAINT letter_voice_check1 CHECK (((kind = 'withdrawal'::text) = (about = 'letter'::text))),
    CONSTRAINT letter_voice_instance_check CHECK ((instance = ANY (ARRAY['first'::text, 'second'::text]))),
    CONSTRAINT letter_voice_kind_check CHECK ((kind = ANY (ARRAY['satisfied'::text, 'not_satisfied'::text, 'lateness'::text, 'withdrawal'::text]))),
    CONSTRAINT letter_voice_letter_fkey FOREIGN KEY (letter) REFERENCES letter(id),
    CONSTRAINT letter_voice_number_check CHECK ((number >= 0)),
    CONSTRAINT letter_voice_pkey PRIMARY KEY (letter, about, number)
);

CREATE TABLE nothing_arose (
    unit text NOT NULL,
    item text NOT NULL,
    first_day text NOT NULL,
    last_day text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT nothing_arose_check CHECK ((first_day <= last_day)),
    CONSTRAINT nothing_arose_item_check CHECK ((item <> ''::text)),
    CONSTRAINT nothing_arose_pkey PRIMARY KEY (unit, item, first_day, last_day),
    CONSTRAINT nothing_arose_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);

CREATE TABLE obligation (
    id text NOT NULL,
    unit text NOT NULL,
    item text NOT NULL,
    plan text,
    document_number text,
    title text NOT NULL,
    starts_on text,
    expected_by text,
    due text,
    placed_on text NOT NULL,
    working text NOT NULL,
    calendar text NOT NULL,
    registered_at bigint NOT NULL,
    registered_by text NOT NULL,
    version bigint NOT NULL,
    is_waived bigint NOT NULL,
    opened_on text,
    ended_early bigint NOT NULL,
    CONSTRAINT obligation_check CHECK (((starts_on IS NULL) <> (expected_by IS NULL))),
    CONSTRAINT obligation_ended_early_check CHECK ((ended_early = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT obligation_is_waived_check CHECK ((is_waived = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT obligation_item_check CHECK ((item <> ''::text)),
    CONSTRAINT obligation_pkey PRIMARY KEY (id),
    CONSTRAINT obligation_plan_fkey FOREIGN KEY (plan) REFERENCES disclosure_plan(id),
    CONSTRAINT obligation_title_check CHECK ((title <> ''::text)),
    CONSTRAINT obligation_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT obligation_version_check CHECK ((version > 0))
);
CREATE INDEX obligation_by_unit ON public.obligation USING btree (unit, item, placed_on, is_waived, opened_on, ended_early, due);
CREATE INDEX obligation_still_open ON public.obligation USING btree (unit, placed_on) WHERE ((opened_on IS NULL) AND (is_waived = 0));

CREATE TABLE outbox (
    id text NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    recipient text NOT NULL,
    noun text NOT NULL,
    subject text NOT NULL,
    occasion text NOT NULL,
    not_before bigint NOT NULL,
    queued_at bigint NOT NULL,
    CONSTRAINT outbox_check CHECK ((not_before >= queued_at)),
    CONSTRAINT outbox_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT outbox_noun_check CHECK ((noun <> ''::text)),
    CONSTRAINT outbox_noun_subject_kind_recipient_occasion_key UNIQUE (noun, subject, kind, recipient, occasion),
    CONSTRAINT outbox_pkey PRIMARY KEY (id),
    CONSTRAINT outbox_recipient_check CHECK (((recipient ~~ 'role:%'::text) OR (recipient ~~ 'person:%'::text))),
    CONSTRAINT outbox_subject_check CHECK ((subject <> ''::text)),
    CONSTRAINT outbox_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX outbox_by_unit ON public.outbox USING btree (unit, id);

CREATE TABLE paper_receipt (
    id text NOT NULL,
    visit text NOT NULL,
    unit text NOT NULL,
    year bigint NOT NULL,
    number bigint NOT NULL,
    received_at bigint NOT NULL,
    items text NOT NULL,
    receiver text NOT NULL,
    CONSTRAINT paper_receipt_items_check CHECK ((items <> ''::text)),
    CONSTRAINT paper_receipt_number_check CHECK ((number > 0)),
    CONSTRAINT paper_receipt_pkey PRIMARY KEY (id),
    CONSTRAINT paper_receipt_receiver_check CHECK ((receiver <> ''::text)),
    CONSTRAINT paper_receipt_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT paper_receipt_unit_year_number_key UNIQUE (unit, year, number),
    CONSTRAINT paper_receipt_visit_fkey FOREIGN KEY (visit) REFERENCES visit(id)
);
CREATE INDEX paper_receipt_by_visit ON public.paper_receipt USING btree (visit, id);

CREATE TABLE person (
    id text NOT NULL,
    login text NOT NULL,
    name text NOT NULL,
    fold text NOT NULL,
    sort_key text NOT NULL,
    created_at bigint NOT NULL,
    closed_at bigint,
    CONSTRAINT person_login_check CHECK ((login <> ''::text)),
    CONSTRAINT person_login_key UNIQUE (login),
    CONSTRAINT person_name_check CHECK ((name <> ''::text)),
    CONSTRAINT person_pkey PRIMARY KEY (id)
);
CREATE INDEX person_by_sort_key ON public.person USING btree (sort_key, id);

CREATE TABLE place_closing (
    place text NOT NULL,
    on_day text NOT NULL,
    number text,
    said text NOT NULL,
    attendees text NOT NULL,
    refused_to_sign text,
    broadcast_days bigint,
    photo text,
    is_early bigint NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT place_closing_broadcast_days_check CHECK ((broadcast_days >= 0)),
    CONSTRAINT place_closing_is_early_check CHECK ((is_early = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT place_closing_photo_fkey FOREIGN KEY (photo) REFERENCES file(id),
    CONSTRAINT place_closing_pkey PRIMARY KEY (place),
    CONSTRAINT place_closing_place_fkey FOREIGN KEY (place) REFERENCES posting_place(id),
    CONSTRAINT place_closing_said_check CHECK ((said <> ''::text))
);

CREATE TABLE place_opening (
    place text NOT NULL,
    on_day text NOT NULL,
    number text,
    attendees text NOT NULL,
    photo text,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT place_opening_photo_fkey FOREIGN KEY (photo) REFERENCES file(id),
    CONSTRAINT place_opening_pkey PRIMARY KEY (place),
    CONSTRAINT place_opening_place_fkey FOREIGN KEY (place) REFERENCES posting_place(id)
);

CREATE TABLE posting (
    id text NOT NULL,
    unit text NOT NULL,
    item text NOT NULL,
    obligation text,
    minimum_days bigint,
    is_permanent bigint NOT NULL,
    loudspeaker_min_days bigint,
    term_vi text NOT NULL,
    term_en text NOT NULL,
    is_internal bigint NOT NULL,
    published_at bigint NOT NULL,
    revision bigint NOT NULL,
    title text NOT NULL,
    fold text NOT NULL,
    amount bigint,
    opened_on text,
    hangs_until text,
    closed_on text,
    ended_early bigint NOT NULL,
    withdrawn_on text,
    replaced_on text,
    replaced_by text,
    channels bigint NOT NULL DEFAULT 0,
    CONSTRAINT posting_amount_check CHECK ((amount >= 0)),
    CONSTRAINT posting_channels_check CHECK ((channels >= 0)),
    CONSTRAINT posting_check CHECK (((replaced_on IS NULL) = (replaced_by IS NULL))),
    CONSTRAINT posting_ended_early_check CHECK ((ended_early = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT posting_is_internal_check CHECK ((is_internal = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT posting_is_permanent_check CHECK ((is_permanent = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT posting_item_check CHECK ((item <> ''::text)),
    CONSTRAINT posting_loudspeaker_min_days_check CHECK ((loudspeaker_min_days > 0)),
    CONSTRAINT posting_minimum_days_check CHECK ((minimum_days > 0)),
    CONSTRAINT posting_obligation_fkey FOREIGN KEY (obligation) REFERENCES obligation(id),
    CONSTRAINT posting_pkey PRIMARY KEY (id),
    CONSTRAINT posting_replaced_by_fkey FOREIGN KEY (replaced_by) REFERENCES posting(id),
    CONSTRAINT posting_revision_check CHECK ((revision > 0)),
    CONSTRAINT posting_title_check CHECK ((title <> ''::text)),
    CONSTRAINT posting_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX posting_by_item ON public.posting USING btree (item, id);
CREATE INDEX posting_by_obligation ON public.posting USING btree (obligation);
CREATE INDEX posting_by_opening ON public.posting USING btree (opened_on);
CREATE INDEX posting_by_unit ON public.posting USING btree (unit, id);
CREATE INDEX posting_by_unit_closing ON public.posting USING btree (unit, closed_on, ended_early) WHERE (closed_on IS NOT NULL);
CREATE INDEX posting_by_unit_item ON public.posting USING btree (unit, item, opened_on, is_permanent, obligation, ended_early);
CREATE INDEX posting_by_unit_opening ON public.posting USING btree (unit, opened_on, channels);
CREATE INDEX posting_on_board ON public.posting USING btree (unit, id) WHERE ((closed_on IS NULL) AND (withdrawn_on IS NULL) AND (replaced_on IS NULL));
CREATE INDEX posting_permanent ON public.posting USING btree (unit, item, opened_on) WHERE (is_permanent = 1);
CREATE INDEX posting_with_amount ON public.posting USING btree (unit, item, opened_on) WHERE (amount IS NOT NULL);

CREATE TABLE posting_place (
    id text NOT NULL,
    posting text NOT NULL,
    position bigint NOT NULL,
    channel text NOT NULL,
    name text NOT NULL,
    CONSTRAINT posting_place_pkey PRIMARY KEY (id),
    CONSTRAINT posting_place_posting_fkey FOREIGN KEY (posting) REFERENCES posting(id),
    CONSTRAINT posting_place_posting_position_key UNIQUE (posting, "position")
);

CREATE TABLE posting_version (
    posting text NOT NULL,
    number bigint NOT NULL,
    title text NOT NULL,
    body text NOT NULL,
    reason text,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT posting_version_check CHECK (((number = 1) OR (reason <> ''::text))),
    CONSTRAINT posting_version_number_check CHECK ((number > 0)),
    CONSTRAINT posting_version_pkey PRIMARY KEY (posting, number),
    CONSTRAINT posting_version_posting_fkey FOREIGN KEY (posting) REFERENCES posting(id),
    CONSTRAINT posting_version_title_check CHECK ((title <> ''::text))
);

CREATE TABLE posting_version_file (
    posting text NOT NULL,
    number bigint NOT NULL,
    position bigint NOT NULL,
    file text NOT NULL,
    CONSTRAINT posting_version_file_file_fkey FOREIGN KEY (file) REFERENCES file(id),
    CONSTRAINT posting_version_file_pkey PRIMARY KEY (posting, number, "position"),
    CONSTRAINT posting_version_file_posting_number_fkey FOREIGN KEY (posting, number) REFERENCES posting_version(posting, number)
);
CREATE INDEX posting_version_file_by_file ON public.posting_version_file USING btree (file);

CREATE TABLE promise (
    id text NOT NULL,
    origin_noun text NOT NULL,
    origin_subject text NOT NULL,
    source text NOT NULL,
    unit text NOT NULL,
    what text NOT NULL,
    owner text NOT NULL,
    made_at bigint NOT NULL,
    made_on text NOT NULL,
    made_by text NOT NULL,
    first_due text NOT NULL,
    due text NOT NULL,
    state text NOT NULL,
    done_on text,
    settled_on text,
    revision bigint NOT NULL,
    CONSTRAINT promise_check CHECK ((first_due >= made_on)),
    CONSTRAINT promise_check1 CHECK ((due >= first_due)),
    CONSTRAINT promise_check2 CHECK (((state = ANY (ARRAY['confirmed'::text, 'not_possible'::text])) = (settled_on IS NOT NULL))),
    CONSTRAINT promise_check3 CHECK (((state = ANY (ARRAY['confirmed'::text, 'claimed'::text])) = (done_on IS NOT NULL))),
    CONSTRAINT promise_check4 CHECK ((done_on >= made_on)),
    CONSTRAINT promise_origin_noun_check CHECK ((origin_noun <> ''::text)),
    CONSTRAINT promise_origin_subject_check CHECK ((origin_subject <> ''::text)),
    CONSTRAINT promise_owner_check CHECK ((owner <> ''::text)),
    CONSTRAINT promise_pkey PRIMARY KEY (id),
    CONSTRAINT promise_revision_check CHECK ((revision > 0)),
    CONSTRAINT promise_source_check CHECK ((source <> ''::text)),
    CONSTRAINT promise_state_check CHECK ((state = ANY (ARRAY['open'::text, 'in_progress'::text, 'extended'::text, 'claimed'::text, 'disputed'::text, 'confirmed'::text, 'not_possible'::text]))),
    CONSTRAINT promise_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT promise_what_check CHECK ((what <> ''::text))
);
CREATE INDEX promise_by_origin ON public.promise USING btree (origin_noun, origin_subject);
CREATE INDEX promise_by_source ON public.promise USING btree (source, id);
CREATE INDEX promise_by_state ON public.promise USING btree (state, id);
CREATE INDEX promise_by_unit ON public.promise USING btree (unit, id);
CREATE INDEX promise_first_due ON public.promise USING btree (first_due);
CREATE INDEX promise_for_figures ON public.promise USING btree (unit, first_due, made_on, settled_on, state);
CREATE INDEX promise_made_on ON public.promise USING btree (made_on);
CREATE INDEX promise_settled_on ON public.promise USING btree (settled_on);
CREATE INDEX promise_unsettled ON public.promise USING btree (unit, due, id) WHERE (settled_on IS NULL);
CREATE INDEX promise_unsettled_by_due ON public.promise USING btree (due, id) WHERE (settled_on IS NULL);

CREATE TABLE promise_file (
    promise text NOT NULL,
    number bigint NOT NULL,
    position bigint NOT NULL,
    file text NOT NULL,
    CONSTRAINT promise_file_file_fkey FOREIGN KEY (file) REFERENCES file(id),
    CONSTRAINT promise_file_pkey PRIMARY KEY (promise, number, "position"),
    CONSTRAINT promise_file_promise_number_fkey FOREIGN KEY (promise, number) REFERENCES promise_step(promise, number)
);
CREATE INDEX promise_file_by_file ON public.promise_file USING btree (file);

CREATE TABLE promise_step (
    promise text NOT NULL,
    number bigint NOT NULL,
    kind text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    text text NOT NULL,
    on_day text,
    CONSTRAINT promise_step_check CHECK (((kind = ANY (ARRAY['extended'::text, 'claimed'::text])) = (on_day IS NOT NULL))),
    CONSTRAINT promise_step_check1 CHECK (((text <> ''::text) OR (kind = ANY (ARRAY['taken_on'::text, 'confirmed'::text, 'confirmed_by_head'::text])))),
    CONSTRAINT promise_step_check2 CHECK (((kind = ANY (ARRAY['confirmed'::text, 'disputed'::text])) = (signed_by = ''::text))),
    CONSTRAINT promise_step_kind_check CHECK ((kind = ANY (ARRAY['taken_on'::text, 'extended'::text, 'claimed'::text, 'confirmed'::text, 'disputed'::text, 'confirmed_by_head'::text, 'not_possible'::text]))),
    CONSTRAINT promise_step_number_check CHECK ((number > 0)),
    CONSTRAINT promise_step_pkey PRIMARY KEY (promise, number),
    CONSTRAINT promise_step_promise_fkey FOREIGN KEY (promise) REFERENCES promise(id)
);

CREATE TABLE promise_tally (
    unit text NOT NULL,
    made bigint NOT NULL,
    kept bigint NOT NULL,
    kept_in_time bigint NOT NULL,
    not_possible bigint NOT NULL,
    CONSTRAINT promise_tally_check CHECK (((kept_in_time >= 0) AND (kept_in_time <= kept))),
    CONSTRAINT promise_tally_check1 CHECK (((kept + not_possible) <= made)),
    CONSTRAINT promise_tally_made_check CHECK ((made > 0)),
    CONSTRAINT promise_tally_not_possible_check CHECK ((not_possible >= 0)),
    CONSTRAINT promise_tally_pkey PRIMARY KEY (unit),
    CONSTRAINT promise_tally_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);

CREATE TABLE question (
    id text NOT NULL,
    posting text NOT NULL,
    unit text NOT NULL,
    asked_at bigint NOT NULL,
    name text NOT NULL,
    text text NOT NULL,
    CONSTRAINT question_pkey PRIMARY KEY (id),
    CONSTRAINT question_posting_fkey FOREIGN KEY (posting) REFERENCES posting(id),
    CONSTRAINT question_text_check CHECK ((text <> ''::text)),
    CONSTRAINT question_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX question_by_posting ON public.question USING btree (posting, id);
CREATE INDEX question_by_unit ON public.question USING btree (unit, id);

CREATE TABLE receipt (
    digest bytea NOT NULL,
    noun text NOT NULL,
    subject text NOT NULL,
    issued_at bigint NOT NULL,
    CONSTRAINT receipt_noun_check CHECK ((noun <> ''::text)),
    CONSTRAINT receipt_pkey PRIMARY KEY (digest),
    CONSTRAINT receipt_subject_check CHECK ((subject <> ''::text))
);

CREATE TABLE reception_holding (
    session text NOT NULL,
    received_by text NOT NULL,
    receiver text NOT NULL,
    delegation text,
    reason text,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT reception_holding_check CHECK (((received_by = 'not_held'::text) = (receiver = ''::text))),
    CONSTRAINT reception_holding_check1 CHECK (((received_by = 'deputy_delegated'::text) = (delegation IS NOT NULL))),
    CONSTRAINT reception_holding_check2 CHECK (((received_by <> 'not_held'::text) OR (reason IS NOT NULL))),
    CONSTRAINT reception_holding_delegation_check CHECK ((delegation <> ''::text)),
    CONSTRAINT reception_holding_pkey PRIMARY KEY (session),
    CONSTRAINT reception_holding_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT reception_holding_received_by_check CHECK ((received_by = ANY (ARRAY['head'::text, 'deputy_delegated'::text, 'not_held'::text]))),
    CONSTRAINT reception_holding_session_fkey FOREIGN KEY (session) REFERENCES reception_session(id)
);

CREATE TABLE reception_postponement (
    session text NOT NULL,
    reason text NOT NULL,
    announced_on text NOT NULL,
    to_session text,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT reception_postponement_check CHECK ((to_session <> session)),
    CONSTRAINT reception_postponement_pkey PRIMARY KEY (session),
    CONSTRAINT reception_postponement_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT reception_postponement_session_fkey FOREIGN KEY (session) REFERENCES reception_session(id),
    CONSTRAINT reception_postponement_to_session_fkey FOREIGN KEY (to_session) REFERENCES reception_session(id),
    CONSTRAINT reception_postponement_to_session_key UNIQUE (to_session)
);

CREATE TABLE reception_session (
    id text NOT NULL,
    unit text NOT NULL,
    day text NOT NULL,
    opens bigint NOT NULL,
    closes bigint NOT NULL,
    place text NOT NULL,
    mode text NOT NULL,
    occasion text,
    receiver text NOT NULL,
    capacity bigint NOT NULL,
    posted_on text,
    post_by text NOT NULL,
    calendar text NOT NULL,
    planned_at bigint NOT NULL,
    planned_by text NOT NULL,
    revision bigint NOT NULL,
    posted_at bigint,
    CONSTRAINT reception_session_calendar_fkey FOREIGN KEY (calendar) REFERENCES calendar_version(version),
    CONSTRAINT reception_session_capacity_check CHECK ((capacity > 0)),
    CONSTRAINT reception_session_check CHECK ((closes > opens)),
    CONSTRAINT reception_session_check1 CHECK ((posted_on <= day)),
    CONSTRAINT reception_session_closes_check CHECK (((closes >= 1) AND (closes <= 1440))),
    CONSTRAINT reception_session_mode_check CHECK ((mode = ANY (ARRAY['in_person'::text, 'online'::text]))),
    CONSTRAINT reception_session_occasion_check CHECK ((occasion <> ''::text)),
    CONSTRAINT reception_session_opens_check CHECK (((opens >= 0) AND (opens <= 1439))),
    CONSTRAINT reception_session_pkey PRIMARY KEY (id),
    CONSTRAINT reception_session_place_check CHECK ((place <> ''::text)),
    CONSTRAINT reception_session_receiver_check CHECK ((receiver <> ''::text)),
    CONSTRAINT reception_session_revision_check CHECK ((revision > 0)),
    CONSTRAINT reception_session_unit_day_opens_key UNIQUE (unit, day, opens),
    CONSTRAINT reception_session_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX reception_session_by_day ON public.reception_session USING btree (day, opens);

CREATE TABLE reception_supplement (
    session text NOT NULL,
    reason text NOT NULL,
    entered_on text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT reception_supplement_pkey PRIMARY KEY (session),
    CONSTRAINT reception_supplement_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT reception_supplement_session_fkey FOREIGN KEY (session) REFERENCES reception_session(id)
);

CREATE TABLE recovery_code (
    person text NOT NULL,
    number bigint NOT NULL,
    rounds bigint NOT NULL,
    block_size bigint NOT NULL,
    parallelism bigint NOT NULL,
    salt bytea NOT NULL,
    hash bytea NOT NULL,
    used_at bigint,
    CONSTRAINT recovery_code_block_size_check CHECK ((block_size > 0)),
    CONSTRAINT recovery_code_number_check CHECK ((number > 0)),
    CONSTRAINT recovery_code_parallelism_check CHECK ((parallelism > 0)),
    CONSTRAINT recovery_code_person_fkey FOREIGN KEY (person) REFERENCES person(id),
    CONSTRAINT recovery_code_pkey PRIMARY KEY (person, number),
    CONSTRAINT recovery_code_rounds_check CHECK ((rounds > 1))
);

CREATE TABLE report (
    id text NOT NULL,
    unit text NOT NULL,
    period text NOT NULL,
    state text NOT NULL,
    first_submitted_on text,
    snapshot bigint NOT NULL,
    CONSTRAINT report_check CHECK (((first_submitted_on IS NULL) = (snapshot = 0))),
    CONSTRAINT report_check1 CHECK (((snapshot > 0) OR (state = 'draft'::text))),
    CONSTRAINT report_period_fkey FOREIGN KEY (period) REFERENCES reporting_period(key),
    CONSTRAINT report_pkey PRIMARY KEY (id),
    CONSTRAINT report_snapshot_check CHECK ((snapshot >= 0)),
    CONSTRAINT report_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'accepted'::text, 'reopened'::text]))),
    CONSTRAINT report_unit_period_key UNIQUE (unit, period)
);
CREATE INDEX report_by_period ON public.report USING btree (period, unit);

CREATE TABLE report_event (
    number bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    report text NOT NULL,
    at bigint NOT NULL,
    actor text NOT NULL,
    act text NOT NULL,
    reason text,
    snapshot bigint NOT NULL,
    CONSTRAINT report_event_act_check CHECK ((act = ANY (ARRAY['begun'::text, 'filled'::text, 'submitted'::text, 'returned'::text, 'accepted'::text, 'reopened'::text]))),
    CONSTRAINT report_event_check CHECK (((act <> ALL (ARRAY['returned'::text, 'reopened'::text])) OR (reason <> ''::text))),
    CONSTRAINT report_event_pkey PRIMARY KEY (number),
    CONSTRAINT report_event_report_fkey FOREIGN KEY (report) REFERENCES report(id),
    CONSTRAINT report_event_snapshot_check CHECK ((snapshot >= 0))
);
CREATE INDEX report_event_by_report ON public.report_event USING btree (report, number);

CREATE TABLE report_issue (
    id text NOT NULL,
    unit text NOT NULL,
    period text NOT NULL,
    number bigint NOT NULL,
    issued_at bigint NOT NULL,
    issued_by text NOT NULL,
    document text NOT NULL,
    digest bytea NOT NULL,
    issuer text NOT NULL DEFAULT ''::text,
    subject text NOT NULL DEFAULT ''::text,
    CONSTRAINT report_issue_number_check CHECK ((number > 0)),
    CONSTRAINT report_issue_period_fkey FOREIGN KEY (period) REFERENCES reporting_period(key),
    CONSTRAINT report_issue_pkey PRIMARY KEY (id),
    CONSTRAINT report_issue_unit_period_number_key UNIQUE (unit, period, number)
);
CREATE INDEX report_issue_by_moment ON public.report_issue USING btree (issued_at, unit);

CREATE TABLE report_snapshot (
    id text NOT NULL,
    report text NOT NULL,
    number bigint NOT NULL,
    form text NOT NULL,
    taken_at bigint NOT NULL,
    taken_by text NOT NULL,
    given bigint NOT NULL,
    required bigint NOT NULL,
    digest bytea NOT NULL,
    CONSTRAINT report_snapshot_check1 CHECK ((required >= given)),
    CONSTRAINT report_snapshot_form_check CHECK ((form <> ''::text)),
    CONSTRAINT report_snapshot_given_check CHECK ((given >= 0)),
    CONSTRAINT report_snapshot_number_check CHECK ((number > 0)),
    CONSTRAINT report_snapshot_pkey PRIMARY KEY (id),
    CONSTRAINT report_snapshot_report_fkey FOREIGN KEY (report) REFERENCES report(id),
    CONSTRAINT report_snapshot_report_number_key UNIQUE (report, number)
);

CREATE TABLE report_text (
    unit text NOT NULL,
    period text NOT NULL,
    section text NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    written_by text NOT NULL,
    written_at bigint NOT NULL,
    CONSTRAINT report_text_period_fkey FOREIGN KEY (period) REFERENCES reporting_period(key),
    CONSTRAINT report_text_pkey PRIMARY KEY (unit, period, section, version),
    CONSTRAINT report_text_section_check CHECK ((section <> ''::text)),
    CONSTRAINT report_text_version_check CHECK ((version > 0))
);

CREATE TABLE report_withdrawal (
    issue text NOT NULL,
    reason text NOT NULL,
    withdrawn_by text NOT NULL,
    withdrawn_at bigint NOT NULL,
    CONSTRAINT report_withdrawal_issue_fkey FOREIGN KEY (issue) REFERENCES report_issue(id),
    CONSTRAINT report_withdrawal_pkey PRIMARY KEY (issue),
    CONSTRAINT report_withdrawal_reason_check CHECK ((reason <> ''::text))
);

CREATE TABLE reporting_period (
    key text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    first_day text NOT NULL,
    last_day text NOT NULL,
    due_on text NOT NULL,
    opened_at bigint NOT NULL,
    closed_at bigint,
    CONSTRAINT reporting_period_check CHECK ((last_day >= first_day)),
    CONSTRAINT reporting_period_check1 CHECK ((due_on >= first_day)),
    CONSTRAINT reporting_period_check2 CHECK ((closed_at >= opened_at)),
    CONSTRAINT reporting_period_key_check CHECK ((key <> ''::text)),
    CONSTRAINT reporting_period_name_en_check CHECK ((name_en <> ''::text)),
    CONSTRAINT reporting_period_name_vi_check CHECK ((name_vi <> ''::text)),
    CONSTRAINT reporting_period_pkey PRIMARY KEY (key)
);
CREATE INDEX reporting_period_by_last_day ON public.reporting_period USING btree (last_day, key);

CREATE TABLE saved_filter (
    id text NOT NULL,
    person text NOT NULL,
    list text NOT NULL,
    name text NOT NULL,
    query text NOT NULL,
    saved_at bigint NOT NULL,
    CONSTRAINT saved_filter_list_check CHECK ((list <> ''::text)),
    CONSTRAINT saved_filter_name_check CHECK ((name <> ''::text)),
    CONSTRAINT saved_filter_person_fkey FOREIGN KEY (person) REFERENCES person(id),
    CONSTRAINT saved_filter_person_list_name_key UNIQUE (person, list, name),
    CONSTRAINT saved_filter_pkey PRIMARY KEY (id)
);

CREATE TABLE schema_migration (
    name text NOT NULL,
    CONSTRAINT schema_migration_pkey PRIMARY KEY (name)
);

CREATE TABLE second_factor (
    person text NOT NULL,
    sealed_secret bytea NOT NULL,
    enrolled_at bigint NOT NULL,
    last_step bigint NOT NULL,
    CONSTRAINT second_factor_person_fkey FOREIGN KEY (person) REFERENCES person(id),
    CONSTRAINT second_factor_pkey PRIMARY KEY (person)
);

CREATE TABLE session (
    id text NOT NULL,
    token_hash bytea NOT NULL,
    person text NOT NULL,
    stage text NOT NULL,
    device text NOT NULL,
    created_at bigint NOT NULL,
    strong_at bigint,
    pending_secret bytea,
    idle_until bigint NOT NULL,
    ends_at bigint NOT NULL,
    revoked_at bigint,
    CONSTRAINT session_person_fkey FOREIGN KEY (person) REFERENCES person(id),
    CONSTRAINT session_pkey PRIMARY KEY (id),
    CONSTRAINT session_stage_check CHECK ((stage = ANY (ARRAY['second_factor'::text, 'enrolment'::text, 'open'::text]))),
    CONSTRAINT session_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX session_by_person ON public.session USING btree (person, ends_at);

CREATE TABLE sign_in_failure (
    name_hash bytea NOT NULL,
    failures bigint NOT NULL,
    last_at bigint NOT NULL,
    held_until bigint,
    CONSTRAINT sign_in_failure_failures_check CHECK ((failures > 0)),
    CONSTRAINT sign_in_failure_pkey PRIMARY KEY (name_hash)
);
CREATE INDEX sign_in_failure_by_last_at ON public.sign_in_failure USING btree (last_at);

CREATE TABLE snapshot_figure (
    snapshot text NOT NULL,
    indicator text NOT NULL,
    hundredths bigint NOT NULL,
    origin text NOT NULL,
    note text,
    before_hundredths bigint,
    CONSTRAINT snapshot_figure_check CHECK (((origin = 'computed'::text) = (note IS NULL))),
    CONSTRAINT snapshot_figure_indicator_check CHECK ((indicator <> ''::text)),
    CONSTRAINT snapshot_figure_origin_check CHECK ((origin = ANY (ARRAY['computed'::text, 'entered'::text, 'adjusted'::text]))),
    CONSTRAINT snapshot_figure_pkey PRIMARY KEY (snapshot, indicator),
    CONSTRAINT snapshot_figure_snapshot_fkey FOREIGN KEY (snapshot) REFERENCES report_snapshot(id)
);

CREATE TABLE training_event (
    id text NOT NULL,
    unit text NOT NULL,
    held_on text NOT NULL,
    kind text NOT NULL,
    topic text NOT NULL,
    attendance bigint,
    copies bigint,
    speaker text NOT NULL,
    CONSTRAINT training_event_attendance_check CHECK ((attendance >= 0)),
    CONSTRAINT training_event_copies_check CHECK ((copies >= 0)),
    CONSTRAINT training_event_kind_check CHECK ((kind = ANY (ARRAY['conference'::text, 'training'::text, 'broadcast'::text, 'article'::text, 'leaflet'::text, 'contest'::text, 'village_meeting'::text]))),
    CONSTRAINT training_event_pkey PRIMARY KEY (id),
    CONSTRAINT training_event_topic_check CHECK ((topic <> ''::text)),
    CONSTRAINT training_event_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX training_event_by_day ON public.training_event USING btree (held_on);
CREATE INDEX training_event_by_unit ON public.training_event USING btree (unit, held_on);

CREATE TABLE turn (
    id text NOT NULL,
    session text NOT NULL,
    unit text NOT NULL,
    number bigint NOT NULL,
    source text NOT NULL,
    people bigint NOT NULL,
    state text NOT NULL,
    booked_at bigint NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT turn_number_check CHECK ((number > 0)),
    CONSTRAINT turn_people_check CHECK ((people > 0)),
    CONSTRAINT turn_pkey PRIMARY KEY (id),
    CONSTRAINT turn_revision_check CHECK ((revision > 0)),
    CONSTRAINT turn_session_fkey FOREIGN KEY (session) REFERENCES reception_session(id),
    CONSTRAINT turn_session_number_key UNIQUE (session, number),
    CONSTRAINT turn_source_check CHECK ((source = ANY (ARRAY['booked'::text, 'walk_in'::text]))),
    CONSTRAINT turn_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'called'::text, 'absent'::text, 'received'::text, 'cancelled'::text]))),
    CONSTRAINT turn_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);

CREATE TABLE turn_person (
    turn text NOT NULL,
    name text NOT NULL,
    phone text NOT NULL,
    matter text NOT NULL,
    representatives text NOT NULL,
    identity text NOT NULL,
    CONSTRAINT turn_person_matter_check CHECK ((matter <> ''::text)),
    CONSTRAINT turn_person_name_check CHECK ((name <> ''::text)),
    CONSTRAINT turn_person_pkey PRIMARY KEY (turn),
    CONSTRAINT turn_person_turn_fkey FOREIGN KEY (turn) REFERENCES turn(id)
);

CREATE TABLE unit (
    id text NOT NULL,
    code text NOT NULL,
    list text,
    first_day text,
    last_day text,
    CONSTRAINT unit_code_check CHECK ((code <> ''::text)),
    CONSTRAINT unit_list_check CHECK ((list = ANY (ARRAY['before-2025-07'::text, 'from-2025-07'::text]))),
    CONSTRAINT unit_pkey PRIMARY KEY (id)
);
CREATE INDEX unit_by_code ON public.unit USING btree (code);

CREATE TABLE unit_naming (
    unit text NOT NULL,
    from_day text NOT NULL,
    name text NOT NULL,
    fold text NOT NULL,
    sort_key text NOT NULL,
    CONSTRAINT unit_naming_name_check CHECK ((name <> ''::text)),
    CONSTRAINT unit_naming_pkey PRIMARY KEY (unit, from_day),
    CONSTRAINT unit_naming_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);

CREATE TABLE unit_placement (
    unit text NOT NULL,
    from_day text NOT NULL,
    kind text NOT NULL,
    parent text,
    CONSTRAINT unit_placement_check CHECK ((parent <> unit)),
    CONSTRAINT unit_placement_kind_check CHECK ((kind <> ''::text)),
    CONSTRAINT unit_placement_parent_fkey FOREIGN KEY (parent) REFERENCES unit(id),
    CONSTRAINT unit_placement_pkey PRIMARY KEY (unit, from_day),
    CONSTRAINT unit_placement_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id)
);
CREATE INDEX unit_placement_by_parent ON public.unit_placement USING btree (parent);

CREATE TABLE unit_profile (
    unit text NOT NULL,
    from_day text NOT NULL,
    villages bigint,
    households bigint,
    staff bigint,
    has_union bigint,
    has_party_cell bigint,
    address text NOT NULL,
    phone text NOT NULL,
    contact text NOT NULL,
    CONSTRAINT unit_profile_has_party_cell_check CHECK ((has_party_cell = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT unit_profile_has_union_check CHECK ((has_union = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT unit_profile_households_check CHECK ((households >= 0)),
    CONSTRAINT unit_profile_pkey PRIMARY KEY (unit, from_day),
    CONSTRAINT unit_profile_staff_check CHECK ((staff >= 0)),
    CONSTRAINT unit_profile_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT unit_profile_villages_check CHECK ((villages >= 0))
);

CREATE TABLE unit_revision (
    one bigint NOT NULL,
    number bigint NOT NULL,
    CONSTRAINT unit_revision_one_check CHECK ((one = 1)),
    CONSTRAINT unit_revision_pkey PRIMARY KEY (one)
);

CREATE TABLE unit_succession (
    predecessor text NOT NULL,
    successor text NOT NULL,
    from_day text NOT NULL,
    CONSTRAINT unit_succession_check CHECK ((predecessor <> successor)),
    CONSTRAINT unit_succession_pkey PRIMARY KEY (predecessor, successor),
    CONSTRAINT unit_succession_predecessor_fkey FOREIGN KEY (predecessor) REFERENCES unit(id),
    CONSTRAINT unit_succession_successor_fkey FOREIGN KEY (successor) REFERENCES unit(id)
);
CREATE INDEX unit_succession_by_successor ON public.unit_succession USING btree (successor);

CREATE TABLE visit (
    id text NOT NULL,
    unit text NOT NULL,
    session text,
    turn text,
    year bigint NOT NULL,
    number bigint NOT NULL,
    received_on text NOT NULL,
    kind text NOT NULL,
    people bigint NOT NULL,
    is_group bigint NOT NULL,
    case_id text NOT NULL,
    visit_number bigint NOT NULL,
    handling text NOT NULL,
    mode text NOT NULL,
    receiver text NOT NULL,
    received_by text,
    answer_by text NOT NULL,
    entered_at bigint NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT visit_case_id_fkey FOREIGN KEY (case_id) REFERENCES visit_case(id),
    CONSTRAINT visit_check CHECK (((visit_number = 0) = (handling = 'refused'::text))),
    CONSTRAINT visit_handling_check CHECK ((handling = ANY (ARRAY['accepted'::text, 'returned_with_guidance'::text, 'forwarded'::text, 'explained'::text, 'refused'::text]))),
    CONSTRAINT visit_is_group_check CHECK ((is_group = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT visit_kind_check CHECK ((kind = ANY (ARRAY['complaint'::text, 'denunciation'::text, 'proposal'::text, 'feedback'::text]))),
    CONSTRAINT visit_mode_check CHECK ((mode = ANY (ARRAY['in_person'::text, 'online'::text]))),
    CONSTRAINT visit_number_check CHECK ((number > 0)),
    CONSTRAINT visit_people_check CHECK ((people > 0)),
    CONSTRAINT visit_pkey PRIMARY KEY (id),
    CONSTRAINT visit_received_by_fkey FOREIGN KEY (received_by) REFERENCES person(id),
    CONSTRAINT visit_receiver_check CHECK ((receiver <> ''::text)),
    CONSTRAINT visit_revision_check CHECK ((revision > 0)),
    CONSTRAINT visit_session_fkey FOREIGN KEY (session) REFERENCES reception_session(id),
    CONSTRAINT visit_turn_fkey FOREIGN KEY (turn) REFERENCES turn(id),
    CONSTRAINT visit_turn_key UNIQUE (turn),
    CONSTRAINT visit_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT visit_unit_year_number_key UNIQUE (unit, year, number),
    CONSTRAINT visit_visit_number_check CHECK ((visit_number >= 0))
);
CREATE INDEX visit_by_answer ON public.visit USING btree (answer_by, id) WHERE (handling = 'accepted'::text);
CREATE INDEX visit_by_day ON public.visit USING btree (unit, received_on, id);
CREATE INDEX visit_by_session ON public.visit USING btree (session, id);
CREATE INDEX visit_for_figures ON public.visit USING btree (unit, received_on, visit_number, is_group, people, case_id);
CREATE UNIQUE INDEX visit_of_case ON public.visit USING btree (case_id, visit_number) WHERE (visit_number > 0);

CREATE TABLE visit_case (
    id text NOT NULL,
    unit text NOT NULL,
    year bigint NOT NULL,
    number bigint NOT NULL,
    is_sealed bigint NOT NULL,
    opened_at bigint NOT NULL,
    CONSTRAINT visit_case_is_sealed_check CHECK ((is_sealed = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT visit_case_number_check CHECK ((number > 0)),
    CONSTRAINT visit_case_pkey PRIMARY KEY (id),
    CONSTRAINT visit_case_unit_fkey FOREIGN KEY (unit) REFERENCES unit(id),
    CONSTRAINT visit_case_unit_year_number_key UNIQUE (unit, year, number)
);

CREATE TABLE visit_code (
    visit text NOT NULL,
    at bigint NOT NULL,
    CONSTRAINT visit_code_pkey PRIMARY KEY (visit),
    CONSTRAINT visit_code_visit_fkey FOREIGN KEY (visit) REFERENCES visit(id)
);

CREATE TABLE visit_conclusion (
    id text NOT NULL,
    visit text NOT NULL,
    kind text NOT NULL,
    text text NOT NULL,
    subject text,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT visit_conclusion_check CHECK (((kind = 'explained'::text) = (subject IS NULL))),
    CONSTRAINT visit_conclusion_kind_check CHECK ((kind = ANY (ARRAY['promise'::text, 'letter'::text, 'explained'::text]))),
    CONSTRAINT visit_conclusion_pkey PRIMARY KEY (id),
    CONSTRAINT visit_conclusion_text_check CHECK ((text <> ''::text)),
    CONSTRAINT visit_conclusion_visit_fkey FOREIGN KEY (visit) REFERENCES visit(id)
);
CREATE INDEX visit_conclusion_by_visit ON public.visit_conclusion USING btree (visit, id);

CREATE TABLE visit_content (
    visit text NOT NULL,
    name text NOT NULL,
    fold text NOT NULL,
    address text NOT NULL,
    id_number text NOT NULL,
    phone text NOT NULL,
    representatives text NOT NULL,
    matter text NOT NULL,
    prior_agency text NOT NULL,
    forwarded_to text NOT NULL,
    note text NOT NULL,
    CONSTRAINT visit_content_matter_check CHECK ((matter <> ''::text)),
    CONSTRAINT visit_content_name_check CHECK ((name <> ''::text)),
    CONSTRAINT visit_content_pkey PRIMARY KEY (visit),
    CONSTRAINT visit_content_visit_fkey FOREIGN KEY (visit) REFERENCES visit(id)
);
CREATE INDEX visit_content_by_name ON public.visit_content USING btree (fold, visit);

CREATE TABLE visit_correction (
    visit text NOT NULL,
    revision bigint NOT NULL,
    reason text NOT NULL,
    former text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT visit_correction_pkey PRIMARY KEY (visit, revision),
    CONSTRAINT visit_correction_reason_check CHECK ((reason <> ''::text)),
    CONSTRAINT visit_correction_revision_check CHECK ((revision > 1)),
    CONSTRAINT visit_correction_visit_fkey FOREIGN KEY (visit) REFERENCES visit(id)
);

CREATE TABLE visit_refusal (
    visit text NOT NULL,
    ground text NOT NULL,
    place text NOT NULL,
    particulars text NOT NULL,
    needs_notice bigint NOT NULL,
    notice_by text,
    notice_number text,
    notice_on text,
    notice_signed_by text,
    CONSTRAINT visit_refusal_check CHECK (((notice_number IS NULL) = (notice_on IS NULL))),
    CONSTRAINT visit_refusal_check1 CHECK (((notice_number IS NULL) = (notice_signed_by IS NULL))),
    CONSTRAINT visit_refusal_check2 CHECK (((needs_notice = 1) OR (notice_number IS NULL))),
    CONSTRAINT visit_refusal_ground_check CHECK ((ground <> ''::text)),
    CONSTRAINT visit_refusal_needs_notice_check CHECK ((needs_notice = ANY (ARRAY[(0)::bigint, (1)::bigint]))),
    CONSTRAINT visit_refusal_notice_number_check CHECK ((notice_number <> ''::text)),
    CONSTRAINT visit_refusal_particulars_check CHECK ((particulars <> ''::text)),
    CONSTRAINT visit_refusal_pkey PRIMARY KEY (visit),
    CONSTRAINT visit_refusal_visit_fkey FOREIGN KEY (visit) REFERENCES visit(id)
);

CREATE TABLE waiver (
    obligation text NOT NULL,
    reason text NOT NULL,
    authority text NOT NULL,
    on_day text NOT NULL,
    at bigint NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT waiver_authority_check CHECK ((authority <> ''::text)),
    CONSTRAINT waiver_obligation_fkey FOREIGN KEY (obligation) REFERENCES obligation(id),
    CONSTRAINT waiver_pkey PRIMARY KEY (obligation),
    CONSTRAINT waiver_reason_check CHECK ((reason <> ''::text))
);

CREATE TABLE withdrawal (
    posting text NOT NULL,
    on_day text NOT NULL,
    reason text NOT NULL,
    signed_by text NOT NULL,
    CONSTRAINT withdrawal_pkey PRIMARY KEY (posting),
    CONSTRAINT withdrawal_posting_fkey FOREIGN KEY (posting) REFERENCES posting(id),
    CONSTRAINT withdrawal_reason_check CHECK ((reason <> ''::text))
);
