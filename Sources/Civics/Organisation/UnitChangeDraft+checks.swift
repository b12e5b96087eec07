extension UnitChangeDraft {
    /// The unit on the day, where something new may be recorded of it.
    mutating func changeable(_ id: Unit.ID, on day: Day) -> Unit? {
        guard let record = history[id], let unit = record.unit(on: day) else {
            let name = history[id]?.latest?.name
            refuse(
                .notFound, name.map { "\($0) không tồn tại vào ngày này." } ?? "Không có đơn vị này.",
                name.map { "\($0) does not exist on this day." } ?? "There is no such unit.", "unit")
            return nil
        }
        guard record.last == nil else {
            refuseLaterFact(unit)
            return nil
        }
        return unit
    }

    /// The unit, where it may end with the day before.
    mutating func endable(_ id: Unit.ID, on day: Day) -> Unit? {
        guard let unit = changeable(id, on: day) else { return nil }
        guard unit.validity.first.map({ $0 < day }) ?? true else {
            refuse(
                .tooEarly, "\(unit.name) mới bắt đầu vào ngày này.", "\(unit.name) only begins on this day.",
                "on")
            return nil
        }
        guard history[id]?.newestFact.map({ $0 <= day }) ?? true else {
            refuseLaterFact(unit)
            return nil
        }
        return unit
    }

    /// What stands against a unit with this code and kind, wherever it would stand.
    mutating func checkBeginning(of code: String, _ kind: UnitKind, on day: Day?, until last: Day?) {
        checkCodeIsFree(code, on: day, until: last)
        _ = isInUse(kind, on: day)
    }

    private mutating func checkCodeIsFree(_ code: String, on day: Day?, until last: Day?) {
        let isBorne = history.records(code: code).contains {
            $0.validity.overlaps(DayRange(from: day, to: last))
        }
        guard isBorne else { return }
        refuse(
            .conflict, "Mã \(code) đang được dùng cho đơn vị khác.", "Code \(code) belongs to another unit.",
            "code")
    }

    mutating func mayBegin(_ unit: UnitChange.NewUnit, on day: Day?, until last: Day?) -> Bool {
        let before = refusals.count
        if let fault = UnitCode.fault(in: unit.code) {
            refusals.append(Refusal(.invalid, fault, field: "code"))
        }
        _ = isName(unit.name)
        if history[unit.id] != nil {
            refuse(.conflict, "Đơn vị này đã có.", "There is this unit already.", "unit")
        }
        checkCodeIsFree(unit.code, on: day, until: last)
        _ = isInUse(unit.kind, on: day)
        _ = mayStand(unit.kind, under: unit.parent, from: day, until: last, name: unit.name)
        return refusals.count == before
    }

    /// Places the unit under the parent as a unit of the kind, or says what stands against it.
    mutating func place(_ unit: Unit, as kind: UnitKind, under parent: Unit.ID?, on day: Day) {
        guard isAfterFacts(history[unit.id]?.placements.last?.from, of: unit, on: day),
            mayStand(kind, under: parent, from: day, name: unit.name),
            isNoCycle(unit, under: parent, from: day)
        else { return }
        take(.placed(unit.id, UnitPlacement(from: day, kind: kind, parent: parent)))
    }

    /// A fact of the same sort from the same day or later would be written over or contradicted.
    mutating func isAfterFacts(_ newest: Day?, of unit: Unit, on day: Day) -> Bool {
        let begins = unit.validity.first.map { day <= $0 } ?? false
        guard !begins, newest.map({ $0 < day }) ?? true else {
            refuseLaterFact(unit)
            return false
        }
        return true
    }

    mutating func isInUse(_ kind: UnitKind, on day: Day?) -> Bool {
        // A unit that has always been there is judged by the kinds that have always been there.
        let holds = day.map(kind.validity.contains) ?? (kind.validity.first == nil)
        guard !holds else { return true }
        refuse(
            .invalid, "Loại “\(kind.name.vietnamese)” không có vào ngày này.",
            "There is no kind “\(kind.name.english)” on this day.", "kind")
        return false
    }

    mutating func isName(_ name: String) -> Bool {
        guard !name.isEmpty else {
            refuse(.invalid, "Cần có tên.", "A name is needed.", "name")
            return false
        }
        guard let fault = PlainText.fault(in: name) else { return true }
        refusals.append(Refusal(.invalid, fault, field: "name"))
        return false
    }

    mutating func refuseLaterFact(_ unit: Unit) {
        refuse(
            .conflict, "\(unit.name) đã có thay đổi ghi từ ngày này hoặc sau đó.",
            "A change of \(unit.name) from this day or later is recorded already.", "on")
    }

    mutating func refuseKind(_ kind: UnitKind, under parent: UnitKind, name: String) {
        refuse(
            .invalid,
            "\(name): loại “\(kind.name.vietnamese)” không thuộc loại “\(parent.name.vietnamese)”.",
            "\(name): “\(kind.name.english)” does not stand under “\(parent.name.english)”.", "parent")
    }

    /// What stands under the unit must be able to stand under its new kind too.
    mutating func checkChildren(of id: Unit.ID, under kind: UnitKind, on day: Day) {
        for child in history.children(of: id, on: day) where !child.kind.mayStand(under: kind) {
            refuseKind(child.kind, under: kind, name: child.name)
        }
    }

    func ancestors(of unit: Unit, on day: Day) -> [Unit.ID] {
        var path: [Unit.ID] = []
        var next = unit.parent
        while let id = next, !path.contains(id) {
            path.append(id)
            next = history.unit(id, on: day)?.parent
        }
        return path
    }

    private mutating func mayStand(
        _ kind: UnitKind, under parent: Unit.ID?, from day: Day?, until last: Day? = nil, name: String
    ) -> Bool {
        guard let parent else {
            guard !kind.mayStandAtTheTop else { return true }
            refuse(
                .invalid, "\(name): loại “\(kind.name.vietnamese)” cần có đơn vị cấp trên.",
                "\(name): “\(kind.name.english)” needs a unit above it.", "parent")
            return false
        }
        guard let record = history[parent], record.outlasts(last),
            let above = day.map({ record.unit(on: $0) }) ?? (record.first == nil ? record.latest : nil)
        else {
            refuse(
                .conflict, "\(name): đơn vị cấp trên không tồn tại suốt từ ngày này.",
                "\(name): the unit above does not exist from this day on.", "parent")
            return false
        }
        guard kind.mayStand(under: above.kind) else {
            refuseKind(kind, under: above.kind, name: name)
            return false
        }
        return true
    }

    /// Looks at the day and at every later day on which something changes.
    private mutating func isNoCycle(_ unit: Unit, under parent: Unit.ID?, from day: Day) -> Bool {
        guard let parent else { return true }
        for checked in [day] + history.changeDays.filter({ $0 > day }) {
            guard let above = history.unit(parent, on: checked) else { continue }
            if above.id == unit.id || ancestors(of: above, on: checked).contains(unit.id) {
                refuse(
                    .conflict, "\(unit.name) không thể thuộc đơn vị nằm dưới chính nó.",
                    "\(unit.name) cannot stand under a unit that stands under it.", "parent")
                return false
            }
        }
        return true
    }
}

extension UnitRecord {
    /// Whether it is there as long as something that ends with the day; without a day, for good.
    fileprivate func outlasts(_ day: Day?) -> Bool {
        guard let last else { return true }
        return day.map { $0 <= last } ?? false
    }
}
