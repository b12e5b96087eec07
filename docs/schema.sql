CREATE TABLE absence_finding (
    report TEXT NOT NULL PRIMARY KEY REFERENCES absence_report (id),
    kind TEXT NOT NULL CHECK (kind IN ('confirmed', 'not_confirmed')),
    text TEXT NOT NULL,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE absence_report (
    id TEXT NOT NULL PRIMARY KEY,
    posting TEXT NOT NULL REFERENCES posting (id),
    place TEXT REFERENCES posting_place (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    seen_on TEXT NOT NULL,
    said TEXT NOT NULL,
    reported_at BIGINT NOT NULL
);
CREATE INDEX absence_report_by_posting ON absence_report (posting, id);
CREATE INDEX absence_report_by_unit ON absence_report (unit, id);
CREATE TABLE answer (
    question TEXT NOT NULL PRIMARY KEY REFERENCES question (id),
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'set_aside')),
    text TEXT NOT NULL CHECK (text <> ''),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE appointment (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL CHECK (role <> ''),
    unit TEXT REFERENCES unit (id),
    first_day TEXT NOT NULL,
    last_day TEXT,
    decision TEXT CHECK (decision <> ''),
    CHECK (last_day >= first_day),
    CHECK ((unit IS NULL) = (role IN ('keeper', 'auditor')))
);
CREATE INDEX appointment_by_person ON appointment (person, first_day);
CREATE INDEX appointment_by_unit ON appointment (unit, first_day);
CREATE TABLE calendar_announcement (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
    at BIGINT NOT NULL,
    announced_by TEXT NOT NULL CHECK (announced_by <> ''),
    instrument TEXT NOT NULL CHECK (instrument <> ''),
    days TEXT NOT NULL CHECK (days <> ''),
    version TEXT NOT NULL CHECK (version <> '')
);
CREATE TABLE calendar_version (
    version TEXT NOT NULL PRIMARY KEY CHECK (version <> ''),
    kept_at BIGINT NOT NULL,
    exceptions TEXT NOT NULL
);
CREATE TABLE calendar_withdrawal (
    number BIGINT NOT NULL PRIMARY KEY CHECK (number > 0),
    announcement BIGINT NOT NULL UNIQUE REFERENCES calendar_announcement (number),
    at BIGINT NOT NULL,
    withdrawn_by TEXT NOT NULL CHECK (withdrawn_by <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    version TEXT NOT NULL CHECK (version <> '')
);
CREATE TABLE committee (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL UNIQUE REFERENCES unit (id),
    name TEXT NOT NULL CHECK (name <> '')
);
CREATE TABLE committee_assignment (
    id TEXT NOT NULL PRIMARY KEY,
    member TEXT NOT NULL REFERENCES committee_member (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    first_day TEXT NOT NULL,
    last_day TEXT
);
CREATE INDEX committee_assignment_by_member ON committee_assignment (member);
CREATE INDEX committee_assignment_by_unit ON committee_assignment (unit);
CREATE TABLE committee_attendance (
    meeting TEXT NOT NULL REFERENCES committee_meeting (id),
    member TEXT NOT NULL REFERENCES committee_member (id),
    is_present BIGINT NOT NULL CHECK (is_present IN (0, 1)),
    reason TEXT NOT NULL,
    PRIMARY KEY (meeting, member)
);
CREATE INDEX committee_attendance_by_member ON committee_attendance (member);
CREATE TABLE committee_decision (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id),
    kind TEXT NOT NULL CHECK (kind IN ('establish', 'consolidate', 'replace_member', 'dissolve')),
    number TEXT NOT NULL CHECK (number <> ''),
    issued_on TEXT NOT NULL,
    effective_on TEXT NOT NULL,
    issuer TEXT NOT NULL CHECK (issuer <> ''),
    standing_body TEXT NOT NULL,
    CHECK (effective_on >= issued_on)
);
CREATE INDEX committee_decision_by_committee ON committee_decision (committee, effective_on);
CREATE TABLE committee_meeting (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id),
    kind TEXT NOT NULL
    CHECK (kind IN ('regular', 'six_month', 'nine_month', 'annual', 'term', 'thematic')),
    held_on TEXT NOT NULL,
    place TEXT NOT NULL,
    chair TEXT NOT NULL CHECK (chair <> ''),
    conclusions TEXT NOT NULL
);
CREATE INDEX committee_meeting_by_committee ON committee_meeting (committee, held_on);
CREATE TABLE committee_member (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id),
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL CHECK (post <> ''),
    seat TEXT NOT NULL CHECK (seat IN ('head', 'deputy', 'secretary', 'member')),
    first_day TEXT NOT NULL,
    last_day TEXT,
    decision TEXT NOT NULL REFERENCES committee_decision (id),
    left_post_on TEXT
);
CREATE INDEX committee_member_by_committee ON committee_member (committee, first_day);
CREATE INDEX committee_member_by_decision ON committee_member (decision);
CREATE TABLE committee_regulation (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id),
    number TEXT NOT NULL CHECK (number <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    issued_on TEXT NOT NULL,
    last_day TEXT
);
CREATE INDEX committee_regulation_by_committee ON committee_regulation (committee, issued_on);
CREATE TABLE committee_task (
    id TEXT NOT NULL PRIMARY KEY,
    committee TEXT NOT NULL REFERENCES committee (id),
    year BIGINT NOT NULL CHECK (year BETWEEN 1998 AND 2200),
    task TEXT NOT NULL CHECK (task <> ''),
    owner TEXT NOT NULL CHECK (owner <> ''),
    partners TEXT NOT NULL,
    due_on TEXT NOT NULL,
    product TEXT NOT NULL,
    done_on TEXT
);
CREATE INDEX committee_task_by_committee ON committee_task (committee, year, due_on);
CREATE TABLE credential (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    rounds BIGINT NOT NULL CHECK (rounds > 1),
    block_size BIGINT NOT NULL CHECK (block_size > 0),
    parallelism BIGINT NOT NULL CHECK (parallelism > 0),
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    set_at BIGINT NOT NULL
);
CREATE TABLE dialogue (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL CHECK (kind IN ('people', 'agency', 'workplace', 'clearance')),
    mode TEXT NOT NULL CHECK (mode IN ('regular', 'on_request', 'on_case')),
    title TEXT NOT NULL CHECK (title <> ''),
    topic TEXT NOT NULL CHECK (topic IN ('general', 'clearance', 'environment', 'new_rural', 'policy',
    'procedures')),
    day TEXT NOT NULL,
    opens BIGINT NOT NULL CHECK (opens BETWEEN 0 AND 1439),
    closes BIGINT NOT NULL CHECK (closes BETWEEN 1 AND 1440),
    place TEXT NOT NULL CHECK (place <> ''),
    chair TEXT NOT NULL CHECK (chair <> ''),
    agenda TEXT NOT NULL CHECK (agenda <> ''),
    in_year_plan BIGINT NOT NULL CHECK (in_year_plan IN (0, 1)),
    consulted_on TEXT,
    announced_on TEXT,
    announce_by TEXT,
    results_by TEXT,
    calendar TEXT NOT NULL REFERENCES calendar_version (version),
    planned_at BIGINT NOT NULL,
    planned_by TEXT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0), announced_at BIGINT, changed_at BIGINT, requested_on TEXT CHECK (requested_on <= day),
    CHECK (closes > opens),
    CHECK (announced_on <= day),
    CHECK (consulted_on <= day)
);
CREATE INDEX dialogue_by_day ON dialogue (day, id);
CREATE INDEX dialogue_by_unit ON dialogue (unit, day);
CREATE TABLE dialogue_asker (
    question TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_question (id),
    name TEXT NOT NULL CHECK (name <> '')
);
CREATE TABLE dialogue_attendance (
    dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue (id),
    participants BIGINT NOT NULL CHECK (participants > 0),
    employees BIGINT CHECK (employees > 0),
    employer_members BIGINT CHECK (employer_members >= 0),
    employee_members BIGINT CHECK (employee_members >= 0),
    employees_present BIGINT CHECK (employees_present >= 0),
    employer_represented BIGINT CHECK (employer_represented IN (0, 1)),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    CHECK (employees_present <= employee_members),
    CHECK ((employees IS NULL) = (employer_represented IS NULL))
);
CREATE TABLE dialogue_cancellation (
    dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE dialogue_change (
    dialogue TEXT NOT NULL REFERENCES dialogue (id),
    number BIGINT NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('changed', 'postponed')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    former_day TEXT NOT NULL,
    former_opens BIGINT NOT NULL,
    former_place TEXT NOT NULL,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (dialogue, number)
);
CREATE TABLE dialogue_code (
    question TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_question (id),
    at BIGINT NOT NULL
);
CREATE TABLE dialogue_end (
    question TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_question (id),
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'promised', 'refused')),
    text TEXT NOT NULL CHECK (text <> ''),
    on_spot BIGINT NOT NULL CHECK (on_spot IN (0, 1)),
    promise TEXT UNIQUE,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    CHECK ((kind = 'promised') = (promise IS NOT NULL)),
    CHECK (kind = 'answered' OR on_spot = 0)
);
CREATE TABLE dialogue_minutes (
    dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue (id),
    secretary TEXT NOT NULL CHECK (secretary <> ''),
    conclusion TEXT NOT NULL CHECK (conclusion <> ''),
    closed_at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE dialogue_question (
    id TEXT NOT NULL PRIMARY KEY,
    dialogue TEXT NOT NULL REFERENCES dialogue (id),
    source TEXT NOT NULL CHECK (source IN ('advance', 'floor')),
    text TEXT NOT NULL CHECK (text <> ''),
    asked_at BIGINT NOT NULL,
    place BIGINT CHECK (place > 0),
    support BIGINT NOT NULL CHECK (support >= 0),
    entry_key TEXT CHECK (entry_key <> ''),
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (dialogue, place),
    UNIQUE (dialogue, entry_key),
    CHECK (source = 'advance' OR place IS NOT NULL)
);
CREATE INDEX dialogue_question_by_dialogue ON dialogue_question (dialogue, id);
CREATE TABLE dialogue_result (
    dialogue TEXT NOT NULL PRIMARY KEY REFERENCES dialogue_minutes (dialogue),
    published_on TEXT NOT NULL,
    number TEXT NOT NULL CHECK (number <> ''),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE dialogue_support (
    question TEXT NOT NULL REFERENCES dialogue_question (id),
    token TEXT NOT NULL CHECK (token <> ''),
    at BIGINT NOT NULL,
    PRIMARY KEY (question, token)
);
CREATE TABLE disclosure_plan (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    year BIGINT NOT NULL CHECK (year BETWEEN 1990 AND 2200),
    number TEXT NOT NULL CHECK (number <> ''),
    adopted_on TEXT NOT NULL,
    file TEXT REFERENCES file (id),
    entered_at BIGINT NOT NULL,
    entered_by TEXT NOT NULL,
    UNIQUE (unit, year, number)
);
CREATE TABLE figure_adjustment (
    report TEXT NOT NULL REFERENCES report (id),
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    hundredths BIGINT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    adjusted_by TEXT NOT NULL,
    adjusted_at BIGINT NOT NULL,
    PRIMARY KEY (report, indicator)
);
CREATE TABLE figure_entry (
    report TEXT NOT NULL REFERENCES report (id),
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    hundredths BIGINT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    entered_by TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    PRIMARY KEY (report, indicator)
);
CREATE TABLE figure_explanation (
    report TEXT NOT NULL REFERENCES report (id),
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    explanation TEXT NOT NULL CHECK (explanation <> ''),
    PRIMARY KEY (report, indicator)
);
CREATE TABLE file (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    name TEXT NOT NULL CHECK (name <> ''),
    type TEXT NOT NULL,
    size_bytes BIGINT NOT NULL CHECK (size_bytes > 0),
    is_published BIGINT NOT NULL CHECK (is_published IN (0, 1)),
    uploaded_at BIGINT NOT NULL,
    uploaded_by TEXT NOT NULL
);
CREATE INDEX file_by_digest ON file (digest);
CREATE TABLE guidance_document (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    number TEXT NOT NULL CHECK (number <> ''),
    issued_on TEXT NOT NULL,
    issuer TEXT NOT NULL CHECK (issuer IN ('party', 'government', 'committee', 'front', 'union')),
    kind TEXT NOT NULL CHECK (kind IN
    ('directive', 'resolution', 'programme', 'plan', 'guideline', 'letter', 'report')),
    summary TEXT NOT NULL CHECK (summary <> '')
);
CREATE INDEX guidance_document_by_day ON guidance_document (issued_on);
CREATE INDEX guidance_document_by_unit ON guidance_document (unit, issued_on);
CREATE TABLE invitation (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    token_hash BLOB NOT NULL UNIQUE,
    expires_at BIGINT NOT NULL
);
CREATE TABLE journal (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    unit TEXT,
    noun TEXT NOT NULL CHECK (noun <> ''),
    subject TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act <> ''),
    salt BLOB,
    digest BLOB NOT NULL
);
CREATE INDEX journal_by_subject ON journal (noun, subject, number);
CREATE INDEX journal_by_unit ON journal (unit, number);
CREATE TABLE letter (
    id TEXT NOT NULL PRIMARY KEY,
    register_unit TEXT NOT NULL REFERENCES unit (id),
    register_year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    unit TEXT NOT NULL REFERENCES unit (id),
    kind TEXT NOT NULL CHECK (kind IN ('complaint', 'petition', 'denunciation')),
    instance TEXT NOT NULL CHECK (instance IN ('first', 'second')),
    state TEXT NOT NULL CHECK (state <> ''),
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    channel TEXT NOT NULL CHECK
    (channel IN ('web', 'counter', 'post', 'hotline', 'reception', 'dialogue', 'transfer')),
    received_on TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    sender_name TEXT NOT NULL,
    sender_address TEXT NOT NULL,
    sender_phone TEXT NOT NULL,
    sender_fold TEXT NOT NULL,
    people INTEGER NOT NULL CHECK (people > 0),
    subject TEXT NOT NULL CHECK (subject <> ''),
    subject_fold TEXT NOT NULL,
    body TEXT NOT NULL CHECK (body <> ''),
    origin TEXT NOT NULL,
    officer TEXT REFERENCES person (id),
    officer_name TEXT,
    due TEXT NOT NULL,
    is_paused INTEGER NOT NULL CHECK (is_paused IN (0, 1)),
    done_on TEXT,
    done_in_time INTEGER CHECK (done_in_time IN (0, 1)),
    parent TEXT REFERENCES letter (id),
    revision INTEGER NOT NULL CHECK (revision > 0), representatives TEXT NOT NULL DEFAULT '', execute_by TEXT, split_from TEXT REFERENCES letter (id),
    UNIQUE (register_unit, register_year, number),
    CHECK ((officer IS NULL) = (officer_name IS NULL))
);
CREATE INDEX letter_by_due ON letter (due, id);
CREATE INDEX letter_by_officer ON letter (officer, is_open, due, id, unit, kind);
CREATE INDEX letter_by_parent ON letter (parent);
CREATE INDEX letter_by_queue ON letter (unit, is_open, due, id, kind, officer);
CREATE INDEX letter_by_received ON letter (unit, received_on);
CREATE INDEX letter_by_sender ON letter (unit, sender_fold);
CREATE INDEX letter_by_subject ON letter (unit, subject_fold);
CREATE INDEX letter_by_whole ON letter (split_from) WHERE split_from IS NOT NULL;
CREATE INDEX letter_to_classify ON letter (unit, due, id, is_open, kind, officer, state)
    WHERE state = 'received';
CREATE INDEX letter_to_decide ON letter (unit, due, id, is_open, kind, officer, state)
    WHERE state IN ('classified', 'accepted');
CREATE TABLE letter_band (
    hash BIGINT NOT NULL,
    letter TEXT NOT NULL REFERENCES letter (id),
    PRIMARY KEY (hash, letter)
);
CREATE TABLE letter_duty (
    letter TEXT NOT NULL REFERENCES letter (id),
    duty TEXT NOT NULL,
    number BIGINT NOT NULL CHECK (number >= 1),
    since TEXT NOT NULL,
    due TEXT NOT NULL,
    calendar TEXT NOT NULL,
    done_on TEXT,
    done_how TEXT,
    done_by TEXT,
    done_at BIGINT,
    PRIMARY KEY (letter, duty, number),
    CHECK ((done_on IS NULL) = (done_how IS NULL)),
    CHECK ((done_on IS NULL) = (done_by IS NULL)),
    CHECK ((done_on IS NULL) = (done_at IS NULL))
);
CREATE INDEX letter_duty_open ON letter_duty (due, letter) WHERE done_on IS NULL;
CREATE TABLE letter_file (
    file TEXT NOT NULL PRIMARY KEY REFERENCES file (id),
    letter TEXT NOT NULL REFERENCES letter (id),
    message TEXT REFERENCES letter_message (id)
);
CREATE INDEX letter_file_by_letter ON letter_file (letter, file);
CREATE TABLE letter_likeness (
    letter TEXT NOT NULL REFERENCES letter (id),
    other TEXT NOT NULL REFERENCES letter (id),
    is_same INTEGER NOT NULL CHECK (is_same IN (0, 1)),
    on_day TEXT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (letter, other),
    CHECK (letter < other)
);
CREATE INDEX letter_likeness_by_other ON letter_likeness (other, letter, is_same);
CREATE TABLE letter_message (
    id TEXT NOT NULL PRIMARY KEY,
    letter TEXT NOT NULL REFERENCES letter (id),
    is_from_sender INTEGER NOT NULL CHECK (is_from_sender IN (0, 1)),
    at BIGINT NOT NULL,
    body TEXT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE INDEX letter_message_by_letter ON letter_message (letter, id);
CREATE TABLE letter_stage (
    letter TEXT NOT NULL REFERENCES letter (id),
    position INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('intake', 'settlement', 'sending')),
    started_on TEXT NOT NULL,
    ended_on TEXT,
    paused_since TEXT,
    variant TEXT,
    pauses TEXT NOT NULL,
    due TEXT,
    calendar TEXT NOT NULL, is_extended BIGINT NOT NULL DEFAULT 0 CHECK (is_extended IN (0, 1)),
    PRIMARY KEY (letter, position)
);
CREATE INDEX letter_stage_for_figures
    ON letter_stage (letter, stage, started_on, due, ended_on, paused_since);
CREATE TABLE letter_stay (
    letter TEXT NOT NULL REFERENCES letter (id),
    number BIGINT NOT NULL CHECK (number > 0),
    unit TEXT NOT NULL REFERENCES unit (id),
    began_on TEXT NOT NULL,
    began_as TEXT NOT NULL CHECK (began_as IN ('received', 'transferred', 'split', 'second', 'reopened')),
    ended_on TEXT,
    ending TEXT CHECK (ending IN ('resolved', 'returned')),
    ended_by TEXT,
    kind TEXT NOT NULL,
    channel TEXT NOT NULL,
    people BIGINT NOT NULL CHECK (people > 0),
    is_eligible BIGINT CHECK (is_eligible IN (0, 1)),
    is_own BIGINT CHECK (is_own IN (0, 1)),
    in_time BIGINT CHECK (in_time IN (0, 1)), book_year BIGINT, book_number BIGINT, after_step BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (letter, number),
    CHECK ((ended_on IS NULL) = (ending IS NULL) AND (ended_on IS NULL) = (ended_by IS NULL)),
    CHECK (ended_on IS NULL OR ended_on >= began_on)
);
CREATE INDEX letter_stay_by_book ON letter_stay (unit, began_as, began_on, letter);
CREATE INDEX letter_stay_by_unit ON letter_stay (unit, began_on, ended_on, ending, ended_by, kind, channel,
    people, is_eligible, is_own, in_time, letter);
CREATE UNIQUE INDEX letter_stay_in_book ON letter_stay (unit, book_year, book_number)
    WHERE began_as <> 'reopened';
CREATE TABLE letter_step (
    letter TEXT NOT NULL REFERENCES letter (id),
    number INTEGER NOT NULL,
    act TEXT NOT NULL CHECK (act <> ''),
    on_day TEXT NOT NULL,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state TEXT NOT NULL,
    unit TEXT NOT NULL REFERENCES unit (id),
    details TEXT NOT NULL,
    PRIMARY KEY (letter, number)
);
CREATE TABLE letter_voice (
    letter TEXT NOT NULL REFERENCES letter (id),
    kind TEXT NOT NULL CHECK (kind IN ('satisfied', 'not_satisfied', 'lateness', 'withdrawal')),
    about TEXT NOT NULL CHECK
    (about IN ('answer', 'intake', 'settlement', 'sending', 'execution', 'letter')),
    number BIGINT NOT NULL CHECK (number >= 0),
    instance TEXT NOT NULL CHECK (instance IN ('first', 'second')),
    on_day TEXT NOT NULL,
    PRIMARY KEY (letter, about, number),
    CHECK ((kind IN ('satisfied', 'not_satisfied')) = (about = 'answer')),
    CHECK ((kind = 'withdrawal') = (about = 'letter'))
);
CREATE TABLE nothing_arose (
    unit TEXT NOT NULL REFERENCES unit (id),
    item TEXT NOT NULL CHECK (item <> ''),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (unit, item, first_day, last_day),
    CHECK (first_day <= last_day)
);
CREATE TABLE obligation (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    item TEXT NOT NULL CHECK (item <> ''),
    plan TEXT REFERENCES disclosure_plan (id),
    document_number TEXT,
    title TEXT NOT NULL CHECK (title <> ''),
    starts_on TEXT,
    expected_by TEXT,
    due TEXT,
    placed_on TEXT NOT NULL,
    working TEXT NOT NULL,
    calendar TEXT NOT NULL,
    registered_at BIGINT NOT NULL,
    registered_by TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version > 0),
    is_waived BIGINT NOT NULL CHECK (is_waived IN (0, 1)),
    opened_on TEXT,
    ended_early BIGINT NOT NULL CHECK (ended_early IN (0, 1)),
    CHECK ((starts_on IS NULL) <> (expected_by IS NULL))
);
CREATE INDEX obligation_by_unit
    ON obligation (unit, item, placed_on, is_waived, opened_on, ended_early, due);
CREATE INDEX obligation_still_open ON obligation (unit, placed_on)
    WHERE opened_on IS NULL AND is_waived = 0;
CREATE TABLE outbox (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind <> ''),
    unit TEXT NOT NULL REFERENCES unit (id),
    recipient TEXT NOT NULL CHECK (recipient LIKE 'role:%' OR recipient LIKE 'person:%'),
    noun TEXT NOT NULL CHECK (noun <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    occasion TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    queued_at BIGINT NOT NULL,
    UNIQUE (noun, subject, kind, recipient, occasion),
    CHECK (not_before >= queued_at)
);
CREATE INDEX outbox_by_unit ON outbox (unit, id);
CREATE TABLE paper_receipt (
    id TEXT NOT NULL PRIMARY KEY,
    visit TEXT NOT NULL REFERENCES visit (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    year BIGINT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    received_at BIGINT NOT NULL,
    items TEXT NOT NULL CHECK (items <> ''),
    receiver TEXT NOT NULL CHECK (receiver <> ''),
    UNIQUE (unit, year, number)
);
CREATE INDEX paper_receipt_by_visit ON paper_receipt (visit, id);
CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    login TEXT NOT NULL UNIQUE CHECK (login <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    fold TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE TABLE place_closing (
    place TEXT NOT NULL PRIMARY KEY REFERENCES posting_place (id),
    on_day TEXT NOT NULL,
    number TEXT,
    said TEXT NOT NULL CHECK (said <> ''),
    attendees TEXT NOT NULL,
    refused_to_sign TEXT,
    broadcast_days BIGINT CHECK (broadcast_days >= 0),
    photo TEXT REFERENCES file (id),
    is_early BIGINT NOT NULL CHECK (is_early IN (0, 1)),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE place_opening (
    place TEXT NOT NULL PRIMARY KEY REFERENCES posting_place (id),
    on_day TEXT NOT NULL,
    number TEXT,
    attendees TEXT NOT NULL,
    photo TEXT REFERENCES file (id),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE posting (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    item TEXT NOT NULL CHECK (item <> ''),
    obligation TEXT REFERENCES obligation (id),
    minimum_days BIGINT CHECK (minimum_days > 0),
    is_permanent BIGINT NOT NULL CHECK (is_permanent IN (0, 1)),
    loudspeaker_min_days BIGINT CHECK (loudspeaker_min_days > 0),
    term_vi TEXT NOT NULL,
    term_en TEXT NOT NULL,
    is_internal BIGINT NOT NULL CHECK (is_internal IN (0, 1)),
    published_at BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    fold TEXT NOT NULL,
    amount BIGINT CHECK (amount >= 0),
    opened_on TEXT,
    hangs_until TEXT,
    closed_on TEXT,
    ended_early BIGINT NOT NULL CHECK (ended_early IN (0, 1)),
    withdrawn_on TEXT,
    replaced_on TEXT,
    replaced_by TEXT REFERENCES posting (id), channels BIGINT NOT NULL DEFAULT 0 CHECK (channels >= 0),
    CHECK ((replaced_on IS NULL) = (replaced_by IS NULL))
);
CREATE INDEX posting_by_item ON posting (item, id);
CREATE INDEX posting_by_obligation ON posting (obligation);
CREATE INDEX posting_by_opening ON posting (opened_on);
CREATE INDEX posting_by_unit ON posting (unit, id);
CREATE INDEX posting_by_unit_closing ON posting (unit, closed_on, ended_early)
    WHERE closed_on IS NOT NULL;
CREATE INDEX posting_by_unit_item
    ON posting (unit, item, opened_on, is_permanent, obligation, ended_early);
CREATE INDEX posting_by_unit_opening ON posting (unit, opened_on, channels);
CREATE INDEX posting_on_board ON posting (unit, id)
    WHERE closed_on IS NULL AND withdrawn_on IS NULL AND replaced_on IS NULL;
CREATE INDEX posting_permanent ON posting (unit, item, opened_on) WHERE is_permanent = 1;
CREATE INDEX posting_with_amount ON posting (unit, item, opened_on) WHERE amount IS NOT NULL;
CREATE TABLE posting_place (
    id TEXT NOT NULL PRIMARY KEY,
    posting TEXT NOT NULL REFERENCES posting (id),
    position BIGINT NOT NULL,
    channel TEXT NOT NULL,
    name TEXT NOT NULL,
    UNIQUE (posting, position)
);
CREATE TABLE posting_version (
    posting TEXT NOT NULL REFERENCES posting (id),
    number BIGINT NOT NULL CHECK (number > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL,
    reason TEXT,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (posting, number),
    CHECK (number = 1 OR reason <> '')
);
CREATE TABLE posting_version_file (
    posting TEXT NOT NULL,
    number BIGINT NOT NULL,
    position BIGINT NOT NULL,
    file TEXT NOT NULL REFERENCES file (id),
    PRIMARY KEY (posting, number, position),
    FOREIGN KEY (posting, number) REFERENCES posting_version (posting, number)
);
CREATE INDEX posting_version_file_by_file ON posting_version_file (file);
CREATE TABLE promise (
    id TEXT NOT NULL PRIMARY KEY,
    origin_noun TEXT NOT NULL CHECK (origin_noun <> ''),
    origin_subject TEXT NOT NULL CHECK (origin_subject <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    unit TEXT NOT NULL REFERENCES unit (id),
    what TEXT NOT NULL CHECK (what <> ''),
    owner TEXT NOT NULL CHECK (owner <> ''),
    made_at BIGINT NOT NULL,
    made_on TEXT NOT NULL,
    made_by TEXT NOT NULL,
    first_due TEXT NOT NULL,
    due TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'in_progress', 'extended', 'claimed', 'disputed',
    'confirmed', 'not_possible')),
    done_on TEXT,
    settled_on TEXT,
    revision BIGINT NOT NULL CHECK (revision > 0),
    CHECK (first_due >= made_on),
    CHECK (due >= first_due),
    CHECK ((state IN ('confirmed', 'not_possible')) = (settled_on IS NOT NULL)),
    CHECK ((state IN ('confirmed', 'claimed')) = (done_on IS NOT NULL)),
    CHECK (done_on >= made_on)
);
CREATE INDEX promise_by_origin ON promise (origin_noun, origin_subject);
CREATE INDEX promise_by_source ON promise (source, id);
CREATE INDEX promise_by_state ON promise (state, id);
CREATE INDEX promise_by_unit ON promise (unit, id);
CREATE INDEX promise_first_due ON promise (first_due);
CREATE INDEX promise_for_figures ON promise (unit, first_due, made_on, settled_on, state);
CREATE INDEX promise_made_on ON promise (made_on);
CREATE INDEX promise_settled_on ON promise (settled_on);
CREATE INDEX promise_unsettled ON promise (unit, due, id) WHERE settled_on IS NULL;
CREATE INDEX promise_unsettled_by_due ON promise (due, id) WHERE settled_on IS NULL;
CREATE TABLE promise_file (
    promise TEXT NOT NULL,
    number BIGINT NOT NULL,
    position BIGINT NOT NULL,
    file TEXT NOT NULL REFERENCES file (id),
    PRIMARY KEY (promise, number, position),
    FOREIGN KEY (promise, number) REFERENCES promise_step (promise, number)
);
CREATE INDEX promise_file_by_file ON promise_file (file);
CREATE TABLE promise_step (
    promise TEXT NOT NULL REFERENCES promise (id),
    number BIGINT NOT NULL CHECK (number > 0),
    kind TEXT NOT NULL CHECK (kind IN ('taken_on', 'extended', 'claimed', 'confirmed', 'disputed',
    'confirmed_by_head', 'not_possible')),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    text TEXT NOT NULL,
    on_day TEXT,
    PRIMARY KEY (promise, number),
    CHECK ((kind IN ('extended', 'claimed')) = (on_day IS NOT NULL)),
    CHECK (text <> '' OR kind IN ('taken_on', 'confirmed', 'confirmed_by_head')),
    CHECK ((kind IN ('confirmed', 'disputed')) = (signed_by = ''))
);
CREATE TABLE promise_tally (
    unit TEXT NOT NULL PRIMARY KEY REFERENCES unit (id),
    made BIGINT NOT NULL CHECK (made > 0),
    kept BIGINT NOT NULL,
    kept_in_time BIGINT NOT NULL,
    not_possible BIGINT NOT NULL,
    CHECK (kept_in_time BETWEEN 0 AND kept),
    CHECK (not_possible >= 0),
    CHECK (kept + not_possible <= made)
);
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    posting TEXT NOT NULL REFERENCES posting (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    asked_at BIGINT NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> '')
);
CREATE INDEX question_by_posting ON question (posting, id);
CREATE INDEX question_by_unit ON question (unit, id);
CREATE TABLE receipt (
    digest BLOB NOT NULL PRIMARY KEY,
    noun TEXT NOT NULL CHECK (noun <> ''),
    subject TEXT NOT NULL CHECK (subject <> ''),
    issued_at BIGINT NOT NULL
);
CREATE TABLE reception_holding (
    session TEXT NOT NULL PRIMARY KEY REFERENCES reception_session (id),
    received_by TEXT NOT NULL CHECK (received_by IN ('head', 'deputy_delegated', 'not_held')),
    receiver TEXT NOT NULL,
    delegation TEXT CHECK (delegation <> ''),
    reason TEXT CHECK (reason <> ''),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    CHECK ((received_by = 'not_held') = (receiver = '')),
    CHECK ((received_by = 'deputy_delegated') = (delegation IS NOT NULL)),
    CHECK (received_by <> 'not_held' OR reason IS NOT NULL)
);
CREATE TABLE reception_postponement (
    session TEXT NOT NULL PRIMARY KEY REFERENCES reception_session (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    announced_on TEXT NOT NULL,
    to_session TEXT UNIQUE REFERENCES reception_session (id),
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    CHECK (to_session <> session)
);
CREATE TABLE reception_session (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    day TEXT NOT NULL,
    opens BIGINT NOT NULL CHECK (opens BETWEEN 0 AND 1439),
    closes BIGINT NOT NULL CHECK (closes BETWEEN 1 AND 1440),
    place TEXT NOT NULL CHECK (place <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('in_person', 'online')),
    occasion TEXT CHECK (occasion <> ''),
    receiver TEXT NOT NULL CHECK (receiver <> ''),
    capacity BIGINT NOT NULL CHECK (capacity > 0),
    posted_on TEXT,
    post_by TEXT NOT NULL,
    calendar TEXT NOT NULL REFERENCES calendar_version (version),
    planned_at BIGINT NOT NULL,
    planned_by TEXT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0), posted_at BIGINT,
    UNIQUE (unit, day, opens),
    CHECK (closes > opens),
    CHECK (posted_on <= day)
);
CREATE INDEX reception_session_by_day ON reception_session (day, opens);
CREATE TABLE reception_supplement (
    session TEXT NOT NULL PRIMARY KEY REFERENCES reception_session (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    entered_on TEXT NOT NULL,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE recovery_code (
    person TEXT NOT NULL REFERENCES person (id),
    number BIGINT NOT NULL CHECK (number > 0),
    rounds BIGINT NOT NULL CHECK (rounds > 1),
    block_size BIGINT NOT NULL CHECK (block_size > 0),
    parallelism BIGINT NOT NULL CHECK (parallelism > 0),
    salt BLOB NOT NULL,
    hash BLOB NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (person, number)
);
CREATE TABLE report (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL,
    period TEXT NOT NULL REFERENCES reporting_period (key),
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted', 'reopened')),
    first_submitted_on TEXT,
    snapshot BIGINT NOT NULL CHECK (snapshot >= 0),
    UNIQUE (unit, period),
    CHECK ((first_submitted_on IS NULL) = (snapshot = 0)),
    CHECK (snapshot > 0 OR state = 'draft')
);
CREATE INDEX report_by_period ON report (period, unit);
CREATE TABLE report_event (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    report TEXT NOT NULL REFERENCES report (id),
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL
    CHECK (act IN ('begun', 'filled', 'submitted', 'returned', 'accepted', 'reopened')),
    reason TEXT,
    snapshot BIGINT NOT NULL CHECK (snapshot >= 0),
    CHECK (act NOT IN ('returned', 'reopened') OR reason <> '')
);
CREATE INDEX report_event_by_report ON report_event (report, number);
CREATE TABLE report_issue (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL,
    period TEXT NOT NULL REFERENCES reporting_period (key),
    number BIGINT NOT NULL CHECK (number > 0),
    issued_at BIGINT NOT NULL,
    issued_by TEXT NOT NULL,
    document TEXT NOT NULL,
    digest BLOB NOT NULL, issuer TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '',
    UNIQUE (unit, period, number)
);
CREATE INDEX report_issue_by_moment ON report_issue (issued_at, unit);
CREATE TABLE report_snapshot (
    id TEXT NOT NULL PRIMARY KEY,
    report TEXT NOT NULL REFERENCES report (id),
    number BIGINT NOT NULL CHECK (number > 0),
    form TEXT NOT NULL CHECK (form <> ''),
    taken_at BIGINT NOT NULL,
    taken_by TEXT NOT NULL,
    given BIGINT NOT NULL CHECK (given >= 0),
    required BIGINT NOT NULL CHECK (required >= given),
    digest BLOB NOT NULL,
    UNIQUE (report, number)
);
CREATE TABLE report_text (
    unit TEXT NOT NULL,
    period TEXT NOT NULL REFERENCES reporting_period (key),
    section TEXT NOT NULL CHECK (section <> ''),
    version BIGINT NOT NULL CHECK (version > 0),
    body TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (unit, period, section, version)
);
CREATE TABLE report_withdrawal (
    issue TEXT NOT NULL PRIMARY KEY REFERENCES report_issue (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    withdrawn_by TEXT NOT NULL,
    withdrawn_at BIGINT NOT NULL
);
CREATE TABLE reporting_period (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    name_vi TEXT NOT NULL CHECK (name_vi <> ''),
    name_en TEXT NOT NULL CHECK (name_en <> ''),
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    due_on TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    CHECK (last_day >= first_day),
    CHECK (due_on >= first_day),
    CHECK (closed_at >= opened_at)
);
CREATE INDEX reporting_period_by_last_day ON reporting_period (last_day, key);
CREATE TABLE saved_filter (
    id TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person (id),
    list TEXT NOT NULL CHECK (list <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    UNIQUE (person, list, name)
);
CREATE TABLE schema_migration (name TEXT NOT NULL PRIMARY KEY);
CREATE TABLE second_factor (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person (id),
    sealed_secret BLOB NOT NULL,
    enrolled_at BIGINT NOT NULL,
    last_step BIGINT NOT NULL
);
CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE,
    person TEXT NOT NULL REFERENCES person (id),
    stage TEXT NOT NULL CHECK (stage IN ('second_factor', 'enrolment', 'open')),
    device TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    strong_at BIGINT,
    pending_secret BLOB,
    idle_until BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE INDEX session_by_person ON session (person, ends_at);
CREATE TABLE sign_in_failure (
    name_hash BLOB NOT NULL PRIMARY KEY,
    failures BIGINT NOT NULL CHECK (failures > 0),
    last_at BIGINT NOT NULL,
    held_until BIGINT
);
CREATE INDEX sign_in_failure_by_last_at ON sign_in_failure (last_at);
CREATE TABLE snapshot_figure (
    snapshot TEXT NOT NULL REFERENCES report_snapshot (id),
    indicator TEXT NOT NULL CHECK (indicator <> ''),
    hundredths BIGINT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('computed', 'entered', 'adjusted')),
    note TEXT,
    before_hundredths BIGINT,
    PRIMARY KEY (snapshot, indicator),
    CHECK ((origin = 'computed') = (note IS NULL))
);
CREATE TABLE training_event (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    held_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN
    ('conference', 'training', 'broadcast', 'article', 'leaflet', 'contest', 'village_meeting')),
    topic TEXT NOT NULL CHECK (topic <> ''),
    attendance BIGINT CHECK (attendance >= 0),
    copies BIGINT CHECK (copies >= 0),
    speaker TEXT NOT NULL
);
CREATE INDEX training_event_by_day ON training_event (held_on);
CREATE INDEX training_event_by_unit ON training_event (unit, held_on);
CREATE TABLE turn (
    id TEXT NOT NULL PRIMARY KEY,
    session TEXT NOT NULL REFERENCES reception_session (id),
    unit TEXT NOT NULL REFERENCES unit (id),
    number BIGINT NOT NULL CHECK (number > 0),
    source TEXT NOT NULL CHECK (source IN ('booked', 'walk_in')),
    people BIGINT NOT NULL CHECK (people > 0),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'called', 'absent', 'received', 'cancelled')),
    booked_at BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (session, number)
);
CREATE TABLE turn_person (
    turn TEXT NOT NULL PRIMARY KEY REFERENCES turn (id),
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT NOT NULL,
    matter TEXT NOT NULL CHECK (matter <> ''),
    representatives TEXT NOT NULL,
    identity TEXT NOT NULL
);
CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    list TEXT CHECK (list IN ('before-2025-07', 'from-2025-07')),
    first_day TEXT,
    last_day TEXT
);
CREATE INDEX unit_by_code ON unit (code);
CREATE TABLE unit_naming (
    unit TEXT NOT NULL REFERENCES unit (id),
    from_day TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    fold TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    PRIMARY KEY (unit, from_day)
);
CREATE TABLE unit_placement (
    unit TEXT NOT NULL REFERENCES unit (id),
    from_day TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    parent TEXT REFERENCES unit (id) CHECK (parent <> unit),
    PRIMARY KEY (unit, from_day)
);
CREATE INDEX unit_placement_by_parent ON unit_placement (parent);
CREATE TABLE unit_profile (
    unit TEXT NOT NULL REFERENCES unit (id),
    from_day TEXT NOT NULL,
    villages BIGINT CHECK (villages >= 0),
    households BIGINT CHECK (households >= 0),
    staff BIGINT CHECK (staff >= 0),
    has_union BIGINT CHECK (has_union IN (0, 1)),
    has_party_cell BIGINT CHECK (has_party_cell IN (0, 1)),
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    contact TEXT NOT NULL,
    PRIMARY KEY (unit, from_day)
);
CREATE TABLE unit_revision (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    number BIGINT NOT NULL
);
CREATE TABLE unit_succession (
    predecessor TEXT NOT NULL REFERENCES unit (id),
    successor TEXT NOT NULL REFERENCES unit (id),
    from_day TEXT NOT NULL,
    PRIMARY KEY (predecessor, successor),
    CHECK (predecessor <> successor)
);
CREATE INDEX unit_succession_by_successor ON unit_succession (successor);
CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    session TEXT REFERENCES reception_session (id),
    turn TEXT UNIQUE REFERENCES turn (id),
    year BIGINT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    received_on TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('complaint', 'denunciation', 'proposal', 'feedback')),
    people BIGINT NOT NULL CHECK (people > 0),
    is_group BIGINT NOT NULL CHECK (is_group IN (0, 1)),
    case_id TEXT NOT NULL REFERENCES visit_case (id),
    visit_number BIGINT NOT NULL CHECK (visit_number >= 0),
    handling TEXT NOT NULL
    CHECK (handling IN ('accepted', 'returned_with_guidance', 'forwarded', 'explained', 'refused')),
    mode TEXT NOT NULL CHECK (mode IN ('in_person', 'online')),
    receiver TEXT NOT NULL CHECK (receiver <> ''),
    received_by TEXT REFERENCES person (id),
    answer_by TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    revision BIGINT NOT NULL CHECK (revision > 0),
    UNIQUE (unit, year, number),
    CHECK ((visit_number = 0) = (handling = 'refused'))
);
CREATE INDEX visit_by_answer ON visit (answer_by, id) WHERE handling = 'accepted';
CREATE INDEX visit_by_day ON visit (unit, received_on, id);
CREATE INDEX visit_by_session ON visit (session, id);
CREATE INDEX visit_for_figures
    ON visit (unit, received_on, visit_number, is_group, people, case_id);
CREATE UNIQUE INDEX visit_of_case ON visit (case_id, visit_number) WHERE visit_number > 0;
CREATE TABLE visit_case (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    year BIGINT NOT NULL,
    number BIGINT NOT NULL CHECK (number > 0),
    is_sealed BIGINT NOT NULL CHECK (is_sealed IN (0, 1)),
    opened_at BIGINT NOT NULL,
    UNIQUE (unit, year, number)
);
CREATE TABLE visit_code (
    visit TEXT NOT NULL PRIMARY KEY REFERENCES visit (id),
    at BIGINT NOT NULL
);
CREATE TABLE visit_conclusion (
    id TEXT NOT NULL PRIMARY KEY,
    visit TEXT NOT NULL REFERENCES visit (id),
    kind TEXT NOT NULL CHECK (kind IN ('promise', 'letter', 'explained')),
    text TEXT NOT NULL CHECK (text <> ''),
    subject TEXT,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    CHECK ((kind = 'explained') = (subject IS NULL))
);
CREATE INDEX visit_conclusion_by_visit ON visit_conclusion (visit, id);
CREATE TABLE visit_content (
    visit TEXT NOT NULL PRIMARY KEY REFERENCES visit (id),
    name TEXT NOT NULL CHECK (name <> ''),
    fold TEXT NOT NULL,
    address TEXT NOT NULL,
    id_number TEXT NOT NULL,
    phone TEXT NOT NULL,
    representatives TEXT NOT NULL,
    matter TEXT NOT NULL CHECK (matter <> ''),
    prior_agency TEXT NOT NULL,
    forwarded_to TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX visit_content_by_name ON visit_content (fold, visit);
CREATE TABLE visit_correction (
    visit TEXT NOT NULL REFERENCES visit (id),
    revision BIGINT NOT NULL CHECK (revision > 1),
    reason TEXT NOT NULL CHECK (reason <> ''),
    former TEXT NOT NULL,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL,
    PRIMARY KEY (visit, revision)
);
CREATE TABLE visit_refusal (
    visit TEXT NOT NULL PRIMARY KEY REFERENCES visit (id),
    ground TEXT NOT NULL CHECK (ground <> ''),
    place TEXT NOT NULL,
    particulars TEXT NOT NULL CHECK (particulars <> ''),
    needs_notice BIGINT NOT NULL CHECK (needs_notice IN (0, 1)),
    notice_by TEXT,
    notice_number TEXT CHECK (notice_number <> ''),
    notice_on TEXT,
    notice_signed_by TEXT,
    CHECK ((notice_number IS NULL) = (notice_on IS NULL)),
    CHECK ((notice_number IS NULL) = (notice_signed_by IS NULL)),
    CHECK (needs_notice = 1 OR notice_number IS NULL)
);
CREATE TABLE waiver (
    obligation TEXT NOT NULL PRIMARY KEY REFERENCES obligation (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    authority TEXT NOT NULL CHECK (authority <> ''),
    on_day TEXT NOT NULL,
    at BIGINT NOT NULL,
    signed_by TEXT NOT NULL
);
CREATE TABLE withdrawal (
    posting TEXT NOT NULL PRIMARY KEY REFERENCES posting (id),
    on_day TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    signed_by TEXT NOT NULL
);
