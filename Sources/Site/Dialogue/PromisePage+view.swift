import Civics

extension PromisePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <article class="promise">
            <p class="sheet-unit">\(unitName)</p>
            <h1>\(shortWhat)</h1>
            <p class="posting-state">\(promise.mark(on: today).view(language)) <strong>\(sentence, language)</strong></p>
            \(when: shortWhat != promise.what, PostingPage.paragraphs(promise.what))
            \(when: !deeds.isEmpty, "<div class=\"actions\">\(deeds.markup(separator: " ") { $0.view(language) })</div>")
            \(particulars(language))
            <h2>\(Phrase("Đã làm gì", "What was done"), language)</h2>
            \(Timeline(events(language)).view)
            \(when: hiddenFiles > 0, "<p class=\"muted\">\(hidden, language)</p>")
            \(when: promise.state == .claimed || promise.mayBeDisputed, answering(language))
            </article>
            """
    }

    private var hidden: Phrase {
        Phrase(
            "Có \(hiddenFiles) tệp minh chứng chưa công khai; người hỏi xem được bằng mã biên nhận.",
            "\(hiddenFiles) pieces of evidence are not published; whoever asked sees them with the receipt code."
        )
    }

    /// The state in one sentence.
    private var sentence: Phrase {
        let due = (Format.day(promise.due, .vietnamese), Format.day(promise.due, .english))
        switch (promise.state, promise.outcome(on: today)) {
        case (.confirmed, let outcome):
            let on = promise.doneOn.map { (Format.day($0, .vietnamese), Format.day($0, .english)) } ?? due
            let late = outcome == .keptLate
            return Phrase(
                "Làm xong ngày \(on.0)\(late ? ", sau hạn đã hứa" : ", trong hạn đã hứa"); đã được xác nhận.",
                "Done on \(on.1), \(late ? "after" : "by") the day promised; confirmed.")
        case (.claimed, _):
            return lastDayToAnswer.map { last in
                Phrase(
                    "Đơn vị báo đã làm xong. Người hỏi trả lời đến hết ngày \(Format.day(last, .vietnamese)).",
                    "The unit says that it is done. Whoever asked may answer until \(Format.day(last, .english))."
                )
            } ?? promise.state.name
        case (.disputed, _):
            return Phrase(
                "Đơn vị báo đã xong, người hỏi nói chưa. Đơn vị phải làm tiếp; hạn \(due.0).",
                "The unit said that it was done, whoever asked says that it is not. It has to go on; due \(due.1)."
            )
        case (.notPossible, _):
            return Phrase(
                "Đơn vị báo không thực hiện được; lý do ở dưới.",
                "The unit says that it cannot be done; the reason stands below.")
        case (_, .broken):
            return Phrase(
                "Hạn là ngày \(due.0), đến nay chưa xong.", "It was due on \(due.1) and is not done.")
        default:
            return Phrase("Phải xong chậm nhất ngày \(due.0).", "It has to be done by \(due.1).")
        }
    }

    private func particulars(_ language: Language) -> Markup {
        DefinitionList([
            (Phrase("Chịu trách nhiệm", "Answers for it"), "\(promise.owner)"),
            (Phrase("Hạn", "Due"), PromiseDue(promise, on: today).view(language)),
            (Phrase("Hứa khi", "Promised on"), "\(promise.origin.name, language)"),
        ]).view(language)
    }

    private func events(_ language: Language) -> [Timeline.Event] {
        let made = Timeline.Event(
            Format.day(promise.madeAt.day, language),
            "\(Phrase("Hứa làm xong chậm nhất ngày \(Format.day(promise.firstDue, .vietnamese))", "Promised to be done by \(Format.day(promise.firstDue, .english))"), language)",
            who: promise.madeBy)
        var due = promise.firstDue
        return [made]
            + promise.steps.map { step in
                let before = due
                if step.kind == .extended, let day = step.day { due = day }
                return Timeline.Event(
                    Format.day(step.at.day, language), words(step, dueBefore: before, language),
                    who: step.by.isEmpty ? nil : step.by, kind: step.kind.mark)
            }
    }

    private func words(_ step: PromiseStep, dueBefore: Day, _ language: Language) -> Markup {
        let shown = step.files.compactMap { files[$0] }
        return """
            <strong>\(step.kind.name, language)</strong>\(detail(step, dueBefore, language))
            \(when: !step.text.isEmpty && (!step.kind.isByAsker || seesInside), PostingPage.paragraphs(step.text))
            \(when: !shown.isEmpty, PromiseEvidence(shown.map { ($0, .file($0)) }).view(language))
            """
    }

    private func detail(_ step: PromiseStep, _ before: Day, _ language: Language) -> Markup {
        guard let day = step.day else { return .empty }
        if step.kind == .claimed {
            let entered = EntryDay(of: day, enteredAt: step.at)
            return ": \(Phrase("xong ngày", "done on"), language) \(day, language)\(entered.view(language))"
        }
        let isLate = step.at.day > before
        return """
            : <s>\(before, language)</s> → \(day, language)\
            \(when: isLate, " (\(Phrase("khi đã quá hạn", "after the day had passed"), language))")
            """
    }

    private func answering(_ language: Language) -> Markup {
        """
        <p class="no-print"><a href="\(Address.receipt)">\(Phrase("Ông/bà là người đã hỏi? Trả lời bằng mã biên nhận.", "Was it you who asked? Answer with your receipt code."), language)</a></p>
        """
    }
}

extension PromiseStep.Kind {
    var mark: StatusMark.Kind {
        switch self {
        case .takenOn: .upcoming
        case .extended: .soon
        case .claimed: .soon
        case .confirmed, .confirmedByHead: .done
        case .disputed: .late
        case .notPossible: .missing
        }
    }
}

/// What shows that something was done: pictures as pictures, the rest as links.
struct PromiseEvidence {
    let files: [(file: StoredFile, address: Address)]

    init(_ files: [(file: StoredFile, address: Address)]) {
        self.files = files
    }

    func view(_ language: Language) -> Markup {
        "<ul class=\"evidence\">\(files.markup { "<li>\(item($0.file, $0.address, language))</li>" })</ul>"
    }

    private func item(_ file: StoredFile, _ address: Address, _ language: Language) -> Markup {
        let size = Format.size(bytes: Int64(file.sizeBytes), language)
        guard file.type.isImage else {
            return """
                <a href="\(address)">\(file.name)</a> <span class="muted">(\(file.type.rawValue.uppercased()), \(size))</span>
                """
        }
        let words = Phrase("Ảnh minh chứng: \(file.name)", "Picture shown as evidence: \(file.name)")
        return """
            <a href="\(address)"><img src="\(address)" alt="\(words, language)" loading="lazy"></a>
            """
    }
}
