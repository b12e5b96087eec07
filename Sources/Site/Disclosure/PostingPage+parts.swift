import Civics

extension PostingPage {
    func placesPart(_ language: Language) -> Markup {
        """
        <h2>\(Phrase("Nơi niêm yết, hình thức công khai", "Where and how it was published"), language)</h2>
        <ul class="places">\(places.markup { "<li>\(view($0, language))</li>" })</ul>
        \(when: !lacking.isEmpty, """
            <div class="notice notice-warning"><p>\(Phrase("Còn thiếu hình thức bắt buộc", "Required and still missing"), language): \
            \(lacking.map { $0.name[language] }.joined(separator: "; "))</p></div>
            """)
        """
    }

    private func view(_ place: Place, _ language: Language) -> Markup {
        let opening = place.place.opening
        return """
            <h3>\(place.place.channel.name, language)\(when: !place.place.name.isEmpty, ": \(place.place.name)")</h3>
            <p>\(Phrase("Từ", "Since"), language) \(opening.on, language)\(numbered(opening.number, language)), \(opening.by)\
            \(when: opening.recordedAt.day != opening.on, """
                 <span class="muted">(\(Phrase("ghi nhận", "recorded"), language) \(opening.recordedAt.day, language))</span>
                """)</p>
            \(when: !opening.attendees.isEmpty, "<p class=\"muted\">\(Phrase("Thành phần", "Present"), language): \(opening.attendees)</p>")
            \(photo(place.openingPhoto, Phrase("Ảnh lúc niêm yết", "Photo of the posting"), language))
            \(ending(place, language))
            """
    }

    private func ending(_ place: Place, _ language: Language) -> Markup {
        guard let closing = place.place.closing else {
            return """
                \(when: place.earliestClosing != nil && !posting.term.isPermanent && posting.withdrawal == nil, """
                    <p class="muted">\(Phrase("Không được gỡ trước ngày", "Not to be taken down before"), language) \
                    \(place.earliestClosing ?? today, language)</p>
                    """)
                \(when: place.closing != nil, """
                    <p><a href="\(place.closing ?? .postings)">\(Phrase("Lập biên bản kết thúc", "Take the minutes of the end"), language)</a></p>
                    """)
                """
        }
        return """
            <p>\(when: closing.isEarly, StatusMark(.early, DutyState.takenDownEarly.name).view(language)) \
            \(closing.isEarly ? Phrase("Không còn từ ngày", "Gone since") : Phrase("Kết thúc ngày", "Ended on"), language) \
            \(closing.on, language)\(numbered(closing.number, language)), \(closing.by)</p>
            <blockquote><p><strong>\(Phrase("Ý kiến ghi nhận", "What residents said"), language):</strong> \(closing.said)</p></blockquote>
            \(when: closing.broadcastDays != nil, """
                <p class="muted">\(Phrase("Số ngày phát thanh", "Days on the air"), language): \(closing.broadcastDays ?? 0)</p>
                """)
            \(when: closing.refusedToSign != nil, """
                <p class="muted">\(Phrase("Không ký biên bản", "Did not sign"), language): \(closing.refusedToSign)</p>
                """)
            \(photo(place.closingPhoto, Phrase("Ảnh lúc kết thúc", "Photo of the end"), language))
            """
    }

    private func numbered(_ number: String?, _ language: Language) -> Markup {
        guard let number else { return .empty }
        return ", \(Phrase("biên bản số", "minutes no."), language) \(number)"
    }

    private func photo(_ file: File?, _ words: Phrase, _ language: Language) -> Markup {
        guard let file else { return .empty }
        guard file.isServed else {
            return
                "<p class=\"muted\">\(words, language): \(Phrase("không còn công khai", "no longer public"), language)</p>"
        }
        guard file.file.type.isImage else { return "<p>\(Self.link(file, language))</p>" }
        return """
            <figure class="evidence"><a href="\(file.address)"><img src="\(file.address)" alt="\(words, language)" loading="lazy"></a>\
            <figcaption>\(words, language)</figcaption></figure>
            """
    }

    func questionsPart(_ language: Language) -> Markup {
        guard !questions.isEmpty, !hidesContent else { return .empty }
        return """
            <h2>\(Phrase("Hỏi và đáp", "Questions and answers"), language)</h2>
            \(questions.markup { question in
                """
                <section class="question"><h3>\(question.name.isEmpty ? Phrase("Một người dân hỏi", "A resident asks") : Phrase("\(question.name) hỏi", "\(question.name) asks"), language) \
                <span class="muted">\(question.askedAt.day, language)</span></h3>
                <div>\(Self.paragraphs(question.text))</div>
                \(when: question.answer != nil, """
                    <blockquote>\(Self.paragraphs(question.answer?.text ?? ""))<p class="muted">\(question.answer?.by ?? ""), \
                    \(question.answer?.at.day ?? today, language)</p></blockquote>
                    """)</section>
                """
            })
            """
    }

    func versionsPart(_ language: Language) -> Markup {
        guard changes.count > 0, !hidesContent else { return .empty }
        return """
            <h2>\(Phrase("Các lần đính chính", "Corrections"), language)</h2>
            \(changes.markup { change in
                """
                <section class="version"><h3>\(Phrase("Bản \(change.version.number)", "Version \(change.version.number)"), language), \
                \(Format.moment(change.version.at, language))</h3>
                <p>\(Phrase("Lý do", "Reason"), language): \(change.version.reason ?? "") <span class="muted">– \(change.version.by)</span></p>
                \(when: change.titleBefore != nil, "<p><del>\(change.titleBefore)</del> <ins>\(change.version.title)</ins></p>")
                \(change.difference.map { DiffView($0).view(language) })
                \(when: !change.filesAdded.isEmpty, "<p>\(Phrase("Thêm tệp", "Files added"), language): <ins>\(change.filesAdded.joined(separator: ", "))</ins></p>")
                \(when: !change.filesRemoved.isEmpty, "<p>\(Phrase("Bỏ tệp", "Files taken away"), language): <del>\(change.filesRemoved.joined(separator: ", "))</del> <span class=\"muted\">(\(Phrase("không còn công khai", "no longer public"), language))</span></p>")</section>
                """
            })
            """
    }

    func reportsPart(_ language: Language) -> Markup {
        guard !reports.isEmpty else { return .empty }
        return """
            <h2>\(Phrase("Báo tin không thấy niêm yết", "Reports that it is not on the board"), language)</h2>
            \(Timeline(reports.map { report in
                Timeline.Event(Format.day(report.seenOn, language), finding(report, language), kind: report.kind)
            }).view)
            """
    }

    private func finding(_ report: AbsenceReport, _ language: Language) -> Markup {
        guard let finding = report.finding else {
            return "\(Phrase("Đang chờ đơn vị kiểm tra.", "The unit has yet to look into it."), language)"
        }
        return """
            <strong>\(finding.kind == .confirmed ? Phrase("Đúng là không còn.", "It was gone.") : Phrase("Vẫn còn trên bảng.", "It hangs there."), language)</strong> \
            \(finding.text) <span class="muted">– \(finding.by)</span>
            """
    }
}

extension AbsenceReport {
    var kind: StatusMark.Kind {
        switch finding?.kind {
        case .confirmed?: .early
        case .notConfirmed?: .done
        case nil: .soon
        }
    }
}
