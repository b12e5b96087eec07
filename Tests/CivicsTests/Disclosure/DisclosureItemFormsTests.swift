import Civics
import Testing

@Suite struct DisclosureItemFormsTests {
    @Test(arguments: [
        ([Channel.officeBoard], [DisclosureForm.postingAtOfficeAndCommunityPlaces, .throughVillageHead]),
        ([.officeBoard, .villageHouse], [.throughVillageHead]),
        ([.officeBoard, .villageHouse, .villageHead], []),
    ])
    func `what the law requires of a commune is missed until it is done`(
        _ channels: [Channel], lacking: [DisclosureForm]
    ) {
        let item = DisclosureCast.item(required: [
            .portalIfExists, .postingAtOfficeAndCommunityPlaces, .loudspeakerIfExists, .throughVillageHead,
        ])
        #expect(item.formsLacking(in: Set(channels)) == lacking)
    }

    /// Luật 10/2022 Điều 48 khoản 2: on the internal site, or where there is none on boards; or in writing to all.
    @Test(arguments: [
        ([Channel.internalSystem], true), ([.officeBoard, .workplaceBoard], true), ([.writtenNotice], true),
        ([.officeBoard], false), ([.meeting], false),
    ])
    func `an agency publishes inside on its site, on its boards, or in writing to all`(
        _ channels: [Channel], isEnough: Bool
    ) {
        let item = DisclosureCast.item(
            term: .days(20), required: [.internalSystemFor20Days, .elsePostingAtOfficeAndWorkplaces],
            exemptIf: .writtenNoticeToAllStaff, scope: .agency)
        #expect(item.formsLacking(in: Set(channels)).isEmpty == isEnough)
    }
}
