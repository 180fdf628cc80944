// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `shifts`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.dayNote`, such as `/teams/{id}/schedule/dayNotes/{id}`.
    DayNote: super::ChangeTrackedEntity = models::DayNote
}

impl DayNote {
    /// `DELETE /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE dayNote: delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::DayNote> {
        let sheet = "GET dayNote: get
            : Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::DayNote) -> Call<models::DayNote> {
        let sheet = "PUT dayNote: replace
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.offerShiftRequest`, such as `/teams/{id}/schedule/offerShiftRequests/{id}`.
    OfferShiftRequest: super::ChangeTrackedEntity = models::OfferShiftRequest
}

impl OfferShiftRequest {
    /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/approve` — offerShiftRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::offer_shift_request::ApproveRequest) -> Call<()> {
        let sheet = "POST offerShiftRequest: approve
            offershiftrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/decline` — offerShiftRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::offer_shift_request::DeclineRequest) -> Call<()> {
        let sheet = "POST offerShiftRequest: decline
            offershiftrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}` — Get offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OfferShiftRequest> {
        let sheet = "GET offerShiftRequest: get
            offershiftrequest-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.openShift`, such as `/teams/{id}/schedule/openShifts/{id}`.
    OpenShift: super::ChangeTrackedEntity = models::OpenShift
}

impl OpenShift {
    /// `DELETE /teams/{id}/schedule/openShifts/{openShiftId}` — Delete openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE openShift: delete
            openshift-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{id}/schedule/openShifts/{openShiftId}` — Get openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OpenShift> {
        let sheet = "GET openShift: get
            openshift-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{id}/schedule/openShifts/{openShiftId}` — Update openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "PUT openShift: replace
            openshift-update: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/openShifts/{openShift-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-update-2?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "PATCH openShift: update
            openshift-update-2: | |
            /teams/{id}/schedule/openShifts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.openShiftChangeRequest`, such as `/teams/{id}/schedule/openShiftChangeRequests/{id}`.
    OpenShiftChangeRequest: super::ChangeTrackedEntity = models::OpenShiftChangeRequest
}

impl OpenShiftChangeRequest {
    /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve` — openShiftChangeRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::open_shift_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: approve
            openshiftchangerequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline` — openShiftChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::open_shift_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: decline
            openshiftchangerequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShiftChangeRequests/{openShiftsChangeRequestId}` — Get openShiftChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OpenShiftChangeRequest> {
        let sheet = "GET openShiftChangeRequest: get
            openshiftchangerequest-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.schedule`, such as `/teams/{id}/schedule`.
    Schedule: super::Entity = models::Schedule
}

impl Schedule {
    /// `GET /teams/{teamId}/schedule` — Get schedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Schedule> {
        let sheet = "GET schedule: get
            schedule-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule` — Create or replace schedule
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::Schedule) -> Call<models::Schedule> {
        let sheet = "PUT team: replace
            team-put-schedule: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/share` — schedule: share
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-1.0)
    /// Also: `/groups/{group-id}/team/schedule/share`, `/users/{user-id}/joinedTeams/{team-id}/schedule/share`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn share(&self, body: requests::schedule::ShareRequest) -> Call<()> {
        let sheet = "POST schedule: share
            schedule-share: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/share
            /groups/{id}/team/schedule/share
            /users/{id}/joinedTeams/{id}/schedule/share";
        self.0.name("share").call(sheet).json(body)
    }

    /// `…/dayNotes`
    pub fn day_notes(&self) -> super::ScheduleDayNotes {
        super::ScheduleDayNotes(self.0.name("dayNotes"))
    }

    /// `…/offerShiftRequests`
    pub fn offer_shift_requests(&self) -> super::ScheduleOfferShiftRequests {
        super::ScheduleOfferShiftRequests(self.0.name("offerShiftRequests"))
    }

    /// `…/openShiftChangeRequests`
    pub fn open_shift_change_requests(&self) -> super::ScheduleOpenShiftChangeRequests {
        super::ScheduleOpenShiftChangeRequests(self.0.name("openShiftChangeRequests"))
    }

    /// `…/openShifts`
    pub fn open_shifts(&self) -> super::ScheduleOpenShifts {
        super::ScheduleOpenShifts(self.0.name("openShifts"))
    }

    /// `…/schedulingGroups`
    pub fn scheduling_groups(&self) -> super::ScheduleSchedulingGroups {
        super::ScheduleSchedulingGroups(self.0.name("schedulingGroups"))
    }

    /// `…/shifts`
    pub fn shifts(&self) -> super::ScheduleShifts {
        super::ScheduleShifts(self.0.name("shifts"))
    }

    /// `…/swapShiftsChangeRequests`
    pub fn swap_shifts_change_requests(&self) -> super::ScheduleSwapShiftsChangeRequests {
        super::ScheduleSwapShiftsChangeRequests(self.0.name("swapShiftsChangeRequests"))
    }

    /// `…/timeCards`
    pub fn time_cards(&self) -> super::ScheduleTimeCards {
        super::ScheduleTimeCards(self.0.name("timeCards"))
    }

    /// `…/timeOffReasons`
    pub fn time_off_reasons(&self) -> super::ScheduleTimeOffReasons {
        super::ScheduleTimeOffReasons(self.0.name("timeOffReasons"))
    }

    /// `…/timeOffRequests`
    pub fn time_off_requests(&self) -> super::ScheduleTimeOffRequests {
        super::ScheduleTimeOffRequests(self.0.name("timeOffRequests"))
    }

    /// `…/timesOff`
    pub fn times_off(&self) -> super::ScheduleTimesOff {
        super::ScheduleTimesOff(self.0.name("timesOff"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.dayNote`, such as `/teams/{id}/schedule/dayNotes`.
    ScheduleDayNotes[models::DayNote]
}

impl ScheduleDayNotes {
    /// `POST /teams/{team-id}/schedule/dayNotes`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::DayNote) -> Call<models::DayNote> {
        let sheet = "POST schedule: create
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/schedule/dayNotes`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::DayNote> {
        let sheet = "GET schedule: list
            : Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.offerShiftRequest`, such as `/teams/{id}/schedule/offerShiftRequests`.
    ScheduleOfferShiftRequests[models::OfferShiftRequest]
}

impl ScheduleOfferShiftRequests {
    /// `POST /teams/{teamId}/schedule/offerShiftRequests` — Create offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: impl Into<models::OfferShiftRequest>) -> Call<models::OfferShiftRequest> {
        let sheet = "POST offerShiftRequest: create
            offershiftrequest-post: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests";
        self.0.call(sheet).json(Into::<models::OfferShiftRequest>::into(body))
    }

    /// `GET /teams/{teamId}/schedule/offerShiftRequests` — List offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::OfferShiftRequest> {
        let sheet = "GET offerShiftRequest: list
            offershiftrequest-list: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.openShiftChangeRequest`, such as `/teams/{id}/schedule/openShiftChangeRequests`.
    ScheduleOpenShiftChangeRequests[models::OpenShiftChangeRequest]
}

impl ScheduleOpenShiftChangeRequests {
    /// `POST /teams/{id}/schedule/openShiftChangeRequests` — Create openShiftChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::OpenShiftChangeRequest) -> Call<models::OpenShiftChangeRequest> {
        let sheet = "POST openShiftChangeRequest: create
            openshiftchangerequest-post: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShiftChangeRequests` — List openShiftChangeRequests
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::OpenShiftChangeRequest> {
        let sheet = "GET openShiftChangeRequest: list
            openshiftchangerequest-list: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.openShift`, such as `/teams/{id}/schedule/openShifts`.
    ScheduleOpenShifts[models::OpenShift]
}

impl ScheduleOpenShifts {
    /// `POST /teams/{id}/schedule/openShifts` — Create openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "POST openShift: create
            openshift-post: Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShifts` — List openShifts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::OpenShift> {
        let sheet = "GET openShift: list
            openshift-list: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.schedulingGroup`, such as `/teams/{id}/schedule/schedulingGroups`.
    ScheduleSchedulingGroups[models::SchedulingGroup]
}

impl ScheduleSchedulingGroups {
    /// `POST /teams/{teamId}/schedule/schedulingGroups` — Create schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::SchedulingGroup) -> Call<models::SchedulingGroup> {
        let sheet = "POST schedule: create
            schedule-post-schedulinggroups: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/schedulingGroups` — List schedulegroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::SchedulingGroup> {
        let sheet = "GET schedule: list
            schedule-list-schedulinggroups: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.shift`, such as `/teams/{id}/schedule/shifts`.
    ScheduleShifts[models::Shift]
}

impl ScheduleShifts {
    /// `POST /teams/{teamId}/schedule/shifts` — Create shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::Shift) -> Call<models::Shift> {
        let sheet = "POST schedule: create
            schedule-post-shifts: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/shifts` — List shifts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::Shift> {
        let sheet = "GET schedule: list
            schedule-list-shifts: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.swapShiftsChangeRequest`, such as `/teams/{id}/schedule/swapShiftsChangeRequests`.
    ScheduleSwapShiftsChangeRequests[models::SwapShiftsChangeRequest]
}

impl ScheduleSwapShiftsChangeRequests {
    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests` — Create swapShiftsChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::SwapShiftsChangeRequest) -> Call<models::SwapShiftsChangeRequest> {
        let sheet = "POST swapShiftsChangeRequest: create
            swapshiftschangerequest-post: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/swapShiftsChangeRequests` — Get swapShiftsChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-1.0), [2](https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::SwapShiftsChangeRequest> {
        let sheet = "GET swapShiftsChangeRequest: list
            swapshiftschangerequest-get, swapshiftschangerequest-list: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timeCards`.
    ScheduleTimeCards[models::TimeCard]
}

impl ScheduleTimeCards {
    /// `POST /groups/{group-id}/team/schedule/timeCards/clockIn`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-1.0), metadata
    /// Also: `/teams/{team-id}/schedule/timeCards/clockIn`, `/users/{user-id}/joinedTeams/{team-id}/schedule/timeCards/clockIn`.
    /// Status: 200.
    pub fn clock_in(&self, body: requests::time_card::ClockInRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: clock_in
            timecard-clockin: | |
            /groups/{id}/team/schedule/timeCards/clockIn
            /users/{id}/joinedTeams/{id}/schedule/timeCards/clockIn
            timecard-clockin: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/clockIn";
        self.0.name("clockIn").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeCards`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timecards?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let sheet = "POST schedule: create
            schedule-post-timecards: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/schedule/timeCards`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timecards?view=graph-rest-1.0), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeCard> {
        let sheet = "GET schedule: list
            schedule-list-timecards: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeOffReason`, such as `/teams/{id}/schedule/timeOffReasons`.
    ScheduleTimeOffReasons[models::TimeOffReason]
}

impl ScheduleTimeOffReasons {
    /// `POST /teams/{teamId}/schedule/timeOffReasons` — Create timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "POST schedule: create
            schedule-post-timeoffreasons: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timeOffReasons` — List timeOffReasons
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOffReason> {
        let sheet = "GET schedule: list
            schedule-list-timeoffreasons: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeOffRequest`, such as `/teams/{id}/schedule/timeOffRequests`.
    ScheduleTimeOffRequests[models::TimeOffRequest]
}

impl ScheduleTimeOffRequests {
    /// `POST /teams/{team-id}/schedule/timeOffRequests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-1.0), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeOffRequest) -> Call<models::TimeOffRequest> {
        let sheet = "POST timeOffRequest: create
            timeoffrequest-post: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timeOffRequests` — List timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOffRequest> {
        let sheet = "GET timeOffRequest: list
            timeoffrequest-list: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff`.
    ScheduleTimesOff[models::TimeOff]
}

impl ScheduleTimesOff {
    /// `POST /teams/{teamId}/schedule/timesOff` — Create timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "POST schedule: create
            schedule-post-timesoff: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timesOff` — List timesOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeOff> {
        let sheet = "GET schedule: list
            schedule-list-timesoff: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.schedulingGroup`, such as `/teams/{id}/schedule/schedulingGroups/{id}`.
    SchedulingGroup: super::ChangeTrackedEntity = models::SchedulingGroup
}

impl SchedulingGroup {
    /// `DELETE /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Delete schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE schedulingGroup: delete
            schedulinggroup-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Get schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::SchedulingGroup> {
        let sheet = "GET schedulingGroup: get
            schedulinggroup-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Replace schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::SchedulingGroup) -> Call<models::SchedulingGroup> {
        let sheet = "PUT schedulingGroup: replace
            schedulinggroup-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/schedulingGroups/{schedulingGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::SchedulingGroup) -> Call<models::SchedulingGroup> {
        let sheet = "PATCH schedulingGroup: update
            schedulinggroup-update: | |
            /teams/{id}/schedule/schedulingGroups/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.shift`, such as `/teams/{id}/schedule/shifts/{id}`.
    Shift: super::ChangeTrackedEntity = models::Shift
}

impl Shift {
    /// `DELETE /teams/{teamId}/schedule/shifts/{shiftId}` — Delete shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE shift: delete
            shift-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/shifts/{shiftId}` — Get shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Shift> {
        let sheet = "GET shift: get
            shift-get: Group.Read.All Schedule.ReadWrite.All Schedule.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/shifts/{shiftId}` — Replace shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::Shift) -> Call<models::Shift> {
        let sheet = "PUT shift: replace
            shift-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/shifts/{shift-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::Shift) -> Call<models::Shift> {
        let sheet = "PATCH shift: update
            shift-update: | |
            /teams/{id}/schedule/shifts/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.shiftPreferences`, such as `/users/{id}/settings/shiftPreferences`.
    ShiftPreferences: super::ChangeTrackedEntity = models::ShiftPreferences
}

impl ShiftPreferences {
    /// `GET /users/{userId}/settings/shiftPreferences` — Get shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All` and 3 more; application: `UserShiftPreferences.Read.All`, `UserShiftPreferences.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ShiftPreferences> {
        let sheet = "GET shiftPreferences: get
            shiftpreferences-get: User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | UserShiftPreferences.Read.All UserShiftPreferences.ReadWrite.All
            /users/{id}/settings/shiftPreferences";
        self.0.get(sheet)
    }

    /// `PUT /users/{user-id}/settings/shiftPreferences`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`.
    pub fn replace(&self, body: models::ShiftPreferences) -> Call<models::ShiftPreferences> {
        let sheet = "PUT userSettings: replace
            : User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | |
            /users/{id}/settings/shiftPreferences";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /users/{userId}/settings/shiftPreferences` — Update shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`; application: `UserShiftPreferences.ReadWrite.All`.
    pub fn update(&self, body: models::ShiftPreferences) -> Call<()> {
        let sheet = "PATCH shiftPreferences: update
            shiftpreferences-put: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | UserShiftPreferences.ReadWrite.All
            /users/{id}/settings/shiftPreferences";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.swapShiftsChangeRequest`, such as `/teams/{id}/schedule/swapShiftsChangeRequests/{id}`.
    SwapShiftsChangeRequest: super::OfferShiftRequest = models::SwapShiftsChangeRequest
}

impl SwapShiftsChangeRequest {
    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/approve` — swapShiftsChangeRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-1.0)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::swap_shifts_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: approve
            swapshiftschangerequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/decline` — swapShiftsChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-1.0)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::swap_shifts_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: decline
            swapshiftschangerequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-get-2?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::SwapShiftsChangeRequest> {
        let sheet = "GET swapShiftsChangeRequest: get
            swapshiftschangerequest-get-2: | |
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.workforceIntegration`, such as `/teamwork/workforceIntegrations`.
    TeamworkWorkforceIntegrations[models::WorkforceIntegration]
}

impl TeamworkWorkforceIntegrations {
    /// `POST /teamwork/workforceIntegrations` — Create workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-1.0)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.ReadWrite.All`.
    pub fn create(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
        let sheet = "POST workforceIntegration: create
            workforceintegration-post: WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations";
        self.0.call(sheet).json(body)
    }

    /// `GET /teamwork/workforceIntegrations` — List workforceintegrations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`.
    pub fn list(&self) -> List<models::WorkforceIntegration> {
        let sheet = "GET workforceIntegration: list
            workforceintegration-list: WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timeCards/{id}`.
    TimeCard: super::ChangeTrackedEntity = models::TimeCard
}

impl TimeCard {
    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/clockOut`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn clock_out(&self, body: requests::time_card::ClockOutRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: clock_out
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/clockOut";
        self.0.name("clockOut").call(sheet).json(body)
    }

    /// `POST /groups/{group-id}/team/schedule/timeCards/{timeCard-id}/confirm`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-1.0), metadata
    /// Also: `/teams/{team-id}/schedule/timeCards/{timeCard-id}/confirm`, `/users/{user-id}/joinedTeams/{team-id}/schedule/timeCards/{timeCard-id}/confirm`.
    /// Status: 200.
    pub fn confirm(&self) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: confirm
            timecard-confirm: | |
            /groups/{id}/team/schedule/timeCards/{id}/confirm
            /users/{id}/joinedTeams/{id}/schedule/timeCards/{id}/confirm
            timecard-confirm: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/confirm";
        self.0.name("confirm").call(sheet)
    }

    /// `DELETE /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-delete-timecards?view=graph-rest-1.0), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE schedule: delete
            schedule-delete-timecards: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}";
        self.0.call(sheet)
    }

    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/endBreak`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn end_break(&self, body: requests::time_card::EndBreakRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: end_break
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/endBreak";
        self.0.name("endBreak").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeCard> {
        let sheet = "GET timeCard: get
            : Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let sheet = "PUT timeCard: replace
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/startBreak`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn start_break(&self, body: requests::time_card::StartBreakRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: start_break
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeCards/{id}/startBreak";
        self.0.name("startBreak").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff/{id}`.
    TimeOff: super::ChangeTrackedEntity = models::TimeOff
}

impl TimeOff {
    /// `DELETE /teams/{teamId}/schedule/timesOff/{timeOffId}` — Delete timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOff: delete
            timeoff-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timesOff/{timeOffId}` — Get timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOff> {
        let sheet = "GET timeOff: get
            timeoff-get: Schedule.Read.All Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timesOff/{timeOffId}` — Replace timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Group.Read.All`, `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "PUT timeOff: replace
            timeoff-put: Group.Read.All Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/timesOff/{timeOff-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TimeOff) -> Call<models::TimeOff> {
        let sheet = "PATCH timeOff: update
            timeoff-update: | |
            /teams/{id}/schedule/timesOff/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOffReason`, such as `/teams/{id}/schedule/timeOffReasons/{id}`.
    TimeOffReason: super::ChangeTrackedEntity = models::TimeOffReason
}

impl TimeOffReason {
    /// `DELETE /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Delete timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffReason: delete
            timeoffreason-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Get timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffReason> {
        let sheet = "GET timeOffReason: get
            timeoffreason-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Replace timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "PUT timeOffReason: replace
            timeoffreason-put: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/timeOffReasons/{timeOffReason-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-update?view=graph-rest-1.0), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TimeOffReason) -> Call<models::TimeOffReason> {
        let sheet = "PATCH timeOffReason: update
            timeoffreason-update: | |
            /teams/{id}/schedule/timeOffReasons/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOffRequest`, such as `/teams/{id}/schedule/timeOffRequests/{id}`.
    TimeOffRequest: super::ChangeTrackedEntity = models::TimeOffRequest
}

impl TimeOffRequest {
    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve` — timeOffRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::time_off_request::ApproveRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: approve
            timeoffrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline` — timeOffRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::time_off_request::DeclineRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: decline
            timeoffrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Delete timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeOffRequest: delete
            timeoffrequest-delete: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.call(sheet)
    }

    /// `GET /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Get timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All` and 3 more; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeOffRequest> {
        let sheet = "GET timeOffRequest: get
            timeoffrequest-get: Schedule.Read.All Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.workforceIntegration`, such as `/teamwork/workforceIntegrations/{id}`.
    WorkforceIntegration: super::ChangeTrackedEntity = models::WorkforceIntegration
}

impl WorkforceIntegration {
    /// `DELETE /teamwork/workforceIntegrations/{workforceIntegrationId}` — Delete workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-1.0)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE workforceIntegration: delete
            workforceintegration-delete: WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations/{id}";
        self.0.call(sheet)
    }

    /// `GET /teamwork/workforceIntegrations/{workforceIntegrationId}` — Get workforceIntegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.Read.All`, `WorkforceIntegration.ReadWrite.All`.
    pub fn get(&self) -> Get<models::WorkforceIntegration> {
        let sheet = "GET workforceIntegration: get
            workforceintegration-get: WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.Read.All WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /teamwork/workforceIntegrations/{workforceIntegrationId}` — Update workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-1.0)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.ReadWrite.All`.
    pub fn update(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
        let sheet = "PATCH workforceIntegration: update
            workforceintegration-update: WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations/{id}";
        self.0.call(sheet).json(body)
    }
}
