import Civics

extension HomePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <div class="welcome"><h1>\(city, language)</h1>
            <p class="welcome-motto">\(Self.motto, language)</p>
            \(news.searches.markup { $0.view(language) })
            \(receiptDoor(language))</div>
            \(when: !news.tiles.isEmpty, todayPart(language))
            <section aria-labelledby="cua"><h2 id="cua">\(Phrase("Ông/bà muốn làm gì?", "What would you like to do?"), language)</h2>
            <div class="door-list">\(Door.open.markup { card($0, language) })</div></section>
            \(when: !news.sheets.isEmpty, newest(language))
            """
    }

    /// A link and not a line to type in: a code must not come to stand in an address.
    private func receiptDoor(_ language: Language) -> Markup {
        """
        <p class="receipt-door"><a class="button button-quiet" href="\(Address.receipt)">\
        \(Phrase("Tra cứu bằng mã biên nhận", "Look up with a receipt code"), language)</a> <span class="muted">\
        \(Phrase("Đã gửi đơn hay câu hỏi: xem đang đến đâu", "You have written to an office: see where it stands"), language)</span></p>
        """
    }

    private func todayPart(_ language: Language) -> Markup {
        """
        <section class="today" aria-labelledby="hom-nay"><h2 id="hom-nay">\(Phrase("Hôm nay", "Today"), language), \
        \(Format.dayOfWeek(today, language))</h2>
        \(StatTiles(news.tiles).view(language))</section>
        """
    }

    private func card(_ door: Door, _ language: Language) -> Markup {
        """
        <section class="door-card"><h3><a href="\(Address.door(door))">\(door.name, language)</a></h3>
        <p>\(door.promise, language)</p>
        <ul>\(door.entries.markup { "<li><a href=\"\($0.address)\">\($0.name, language)</a></li>" })</ul></section>
        """
    }

    private func newest(_ language: Language) -> Markup {
        """
        <section aria-labelledby="moi"><h2 id="moi">\(Phrase("Mới niêm yết", "Newest postings"), language)</h2>
        \(NoticeBoard(news.sheets).view(language))</section>
        """
    }
}
