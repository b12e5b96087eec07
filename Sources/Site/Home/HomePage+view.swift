import Civics

extension HomePage {
    func body(for reader: Reader) -> Markup {
        let language = reader.language
        return """
            <h1>\(city, language)</h1>
            <div class="door-list">\(Door.open.markup { door in
                """
                <section class="door-card"><h2><a href="\(Address.door(door))">\(door.name, language)</a></h2>
                <p>\(door.promise, language)</p></section>
                """
            })</div>
            """
    }
}
