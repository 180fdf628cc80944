// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `shifts`.

use super::super::{models, requests};
use crate::runtime::{Call, Collection, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.dayNote`, such as `/teams/{id}/schedule/dayNotes/{id}`.
    DayNote: super::Entity = models::DayNote
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

    /// `PATCH /teams/{team-id}/schedule/dayNotes/{dayNote-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/daynote-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::DayNote) -> Call<models::DayNote> {
        let sheet = "PATCH dayNote: update
            daynote-update: | |
            /teams/{id}/schedule/dayNotes/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.offerShiftRequest`, such as `/teams/{id}/schedule/offerShiftRequests/{id}`.
    OfferShiftRequest: super::Entity = models::OfferShiftRequest
}

impl OfferShiftRequest {
    /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/approve` — offerShiftRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::offer_shift_request::ApproveRequest) -> Call<()> {
        let sheet = "POST offerShiftRequest: approve
            offershiftrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/offerShiftRequests/{offerShiftRequest-id}/approveForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn approve_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST offerShiftRequest: approve_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/approveForUser";
        self.0.name("approveForUser").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}/decline` — offerShiftRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-decline?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::offer_shift_request::DeclineRequest) -> Call<()> {
        let sheet = "POST offerShiftRequest: decline
            offershiftrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/offerShiftRequests/{offerShiftRequest-id}/declineForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn decline_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST offerShiftRequest: decline_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/offerShiftRequests/{id}/declineForUser";
        self.0.name("declineForUser").call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/offerShiftRequests/{offerShiftRequestId}` — Get offerShiftRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-get?view=graph-rest-beta)
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
    OpenShift: super::Entity = models::OpenShift
}

impl OpenShift {
    /// `DELETE /teams/{id}/schedule/openShifts/{openShiftId}` — Delete openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-update?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-update-2?view=graph-rest-beta), metadata
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
    OpenShiftChangeRequest: super::Entity = models::OpenShiftChangeRequest
}

impl OpenShiftChangeRequest {
    /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/approve` — openShiftChangeRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::open_shift_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: approve
            openshiftchangerequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/openShiftChangeRequests/{openShiftChangeRequest-id}/approveForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn approve_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST openShiftChangeRequest: approve_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/approveForUser";
        self.0.name("approveForUser").call(sheet).json(body)
    }

    /// `POST /teams/{id}/schedule/openShiftChangeRequests/{openShiftChangeRequestId}/decline` — openShiftChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-decline?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::open_shift_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST openShiftChangeRequest: decline
            openshiftchangerequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/openShiftChangeRequests/{openShiftChangeRequest-id}/declineForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn decline_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST openShiftChangeRequest: decline_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShiftChangeRequests/{id}/declineForUser";
        self.0.name("declineForUser").call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShiftChangeRequests/{openShiftsChangeRequestId}` — Get openShiftChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/team-put-schedule?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-share?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/share`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/share`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/share`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn share(&self, body: requests::schedule::ShareRequest) -> Call<()> {
        let sheet = "POST schedule: share
            schedule-share: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/share
            /groups/{id}/team/schedule/share
            /teamTemplateDefinition/{id}/teamDefinition/schedule/share
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/share";
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

    /// `…/shiftsRoleDefinitions`
    pub fn shifts_role_definitions(&self) -> super::ScheduleShiftsRoleDefinitions {
        super::ScheduleShiftsRoleDefinitions(self.0.name("shiftsRoleDefinitions"))
    }

    /// `…/swapShiftsChangeRequests`
    pub fn swap_shifts_change_requests(&self) -> super::ScheduleSwapShiftsChangeRequests {
        super::ScheduleSwapShiftsChangeRequests(self.0.name("swapShiftsChangeRequests"))
    }

    /// `…/timeOffReasons`
    pub fn time_off_reasons(&self) -> super::ScheduleTimeOffReasons {
        super::ScheduleTimeOffReasons(self.0.name("timeOffReasons"))
    }

    /// `…/timeOffRequests`
    pub fn time_off_requests(&self) -> super::ScheduleTimeOffRequests {
        super::ScheduleTimeOffRequests(self.0.name("timeOffRequests"))
    }

    /// `…/timecards`
    pub fn timecards(&self) -> super::ScheduleTimecards {
        super::ScheduleTimecards(self.0.name("timecards"))
    }

    /// `…/timesOff`
    pub fn times_off(&self) -> super::ScheduleTimesOff {
        super::ScheduleTimesOff(self.0.name("timesOff"))
    }

    /// `…/workforceintegrations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn workforceintegrations(&self) -> Collection<models::WorkforceIntegration> {
        Collection::at(self.0.name("workforceintegrations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.dayNote`, such as `/teams/{id}/schedule/dayNotes`.
    ScheduleDayNotes[models::DayNote]
}

impl ScheduleDayNotes {
    /// `POST /teams/{team-id}/schedule/dayNotes/bulkDelete`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST dayNote: bulk_delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/bulkDelete";
        self.0.name("bulkDelete").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/dayNotes/bulkUpsert`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_upsert(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST dayNote: bulk_upsert
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/dayNotes/bulkUpsert";
        self.0.name("bulkUpsert").call(sheet).json(body)
    }

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
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-post?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/offershiftrequest-list?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-post?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/openshiftchangerequest-list?view=graph-rest-beta)
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
    /// `POST /teams/{team-id}/schedule/openShifts/bulkDelete`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST openShift: bulk_delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts/bulkDelete";
        self.0.name("bulkDelete").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/openShifts/bulkUpsert`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_upsert(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST openShift: bulk_upsert
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts/bulkUpsert";
        self.0.name("bulkUpsert").call(sheet).json(body)
    }

    /// `POST /teams/{id}/schedule/openShifts` — Create openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-post?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.Read.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::OpenShift) -> Call<models::OpenShift> {
        let sheet = "POST openShift: create
            openshift-post: Schedule.ReadWrite.All Group.Read.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/openShifts";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{id}/schedule/openShifts` — List openShift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/openshift-list?view=graph-rest-beta)
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
    /// `POST /teams/{team-id}/schedule/schedulingGroups/bulkDelete`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST schedulingGroup: bulk_delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/bulkDelete";
        self.0.name("bulkDelete").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/schedulingGroups/bulkUpsert`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_upsert(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST schedulingGroup: bulk_upsert
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/schedulingGroups/bulkUpsert";
        self.0.name("bulkUpsert").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/schedulingGroups` — Create schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-schedulinggroups?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-schedulinggroups?view=graph-rest-beta)
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
    /// `POST /teams/{team-id}/schedule/shifts/bulkDelete`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST shift: bulk_delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/bulkDelete";
        self.0.name("bulkDelete").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/shifts/bulkUpsert`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_upsert(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST shift: bulk_upsert
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/shifts/bulkUpsert";
        self.0.name("bulkUpsert").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/shifts` — Create shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-shifts?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-shifts?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.shiftsRoleDefinition`, such as `/teams/{id}/schedule/shiftsRoleDefinitions`.
    ScheduleShiftsRoleDefinitions[models::ShiftsRoleDefinition]
}

impl ScheduleShiftsRoleDefinitions {
    /// `GET /teams/{team-id}/schedule/shiftsRoleDefinitions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `SchedulePermissions.ReadWrite.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `SchedulePermissions.ReadWrite.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::ShiftsRoleDefinition> {
        let sheet = "GET schedule: list
            : Schedule.Read.All SchedulePermissions.ReadWrite.All Schedule.ReadWrite.All | | Schedule.Read.All SchedulePermissions.ReadWrite.All Schedule.ReadWrite.All
            /teams/{id}/schedule/shiftsRoleDefinitions";
        self.0.list(sheet)
    }

    /// `PUT /teams/{team-id}/schedule/shiftsRoleDefinitions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SchedulePermissions.ReadWrite.All`; application: `SchedulePermissions.ReadWrite.All`.
    pub fn replace(&self, body: models::ShiftsRoleDefinition) -> Call<models::ShiftsRoleDefinition> {
        let sheet = "PUT schedule: replace
            : SchedulePermissions.ReadWrite.All | | SchedulePermissions.ReadWrite.All
            /teams/{id}/schedule/shiftsRoleDefinitions";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/shiftsRoleDefinitions`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `SchedulePermissions.ReadWrite.All`; application: `Schedule.ReadWrite.All`, `SchedulePermissions.ReadWrite.All`.
    pub fn update(&self, body: models::ShiftsRoleDefinition) -> Call<models::ShiftsRoleDefinition> {
        let sheet = "PATCH schedule: update
            : Schedule.ReadWrite.All SchedulePermissions.ReadWrite.All | | Schedule.ReadWrite.All SchedulePermissions.ReadWrite.All
            /teams/{id}/schedule/shiftsRoleDefinitions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.swapShiftsChangeRequest`, such as `/teams/{id}/schedule/swapShiftsChangeRequests`.
    ScheduleSwapShiftsChangeRequests[models::SwapShiftsChangeRequest]
}

impl ScheduleSwapShiftsChangeRequests {
    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests` — Create swapShiftsChangeRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-post?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/swapshiftschangerequest-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.timeOffReason`, such as `/teams/{id}/schedule/timeOffReasons`.
    ScheduleTimeOffReasons[models::TimeOffReason]
}

impl ScheduleTimeOffReasons {
    /// `POST /teams/{team-id}/schedule/timeOffReasons/bulkDelete`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOffReason: bulk_delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/bulkDelete";
        self.0.name("bulkDelete").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeOffReasons/bulkUpsert`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_upsert(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOffReason: bulk_upsert
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffReasons/bulkUpsert";
        self.0.name("bulkUpsert").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timeOffReasons` — Create timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timeoffreasons?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timeoffreasons?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-post?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-list?view=graph-rest-beta)
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
    /// A collection of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timecards`.
    ScheduleTimecards[models::TimeCard]
}

impl ScheduleTimecards {
    /// `POST /teams/{team-id}/schedule/timeCards/bulkDelete`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeCard: bulk_delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/bulkDelete";
        self.0.name("bulkDelete").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeCards/bulkUpsert`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_upsert(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeCard: bulk_upsert
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/bulkUpsert";
        self.0.name("bulkUpsert").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards/clockIn` — timeCard: clockIn
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockin?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/clockIn`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/clockIn`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/clockIn`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn clock_in(&self, body: requests::time_card::ClockInRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: clock_in
            timecard-clockin: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/clockIn
            /groups/{id}/team/schedule/timeCards/clockIn
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/clockIn
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/clockIn";
        self.0.name("clockIn").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards` — Create timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn create(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: create
            timecard-post: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards";
        self.0.call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timecards` — List timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn list(&self) -> List<models::TimeCard> {
        let sheet = "GET timeCard: list
            timecard-list: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff`.
    ScheduleTimesOff[models::TimeOff]
}

impl ScheduleTimesOff {
    /// `POST /teams/{team-id}/schedule/timesOff/bulkDelete`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_delete(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOff: bulk_delete
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/bulkDelete";
        self.0.name("bulkDelete").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timesOff/bulkUpsert`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn bulk_upsert(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOff: bulk_upsert
            : Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timesOff/bulkUpsert";
        self.0.name("bulkUpsert").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timesOff` — Create timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-post-timesoff?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedule-list-timesoff?view=graph-rest-beta)
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
    SchedulingGroup: super::Entity = models::SchedulingGroup
}

impl SchedulingGroup {
    /// `DELETE /teams/{teamId}/schedule/schedulingGroups/{schedulingGroupId}` — Delete schedulingGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-put?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/schedulinggroup-update?view=graph-rest-beta), metadata
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
    Shift: super::Entity = models::Shift
}

impl Shift {
    /// `DELETE /teams/{teamId}/schedule/shifts/{shiftId}` — Delete shift
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shift-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/shift-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/shift-put?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/shift-update?view=graph-rest-beta), metadata
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
    ShiftPreferences: super::Entity = models::ShiftPreferences
}

impl ShiftPreferences {
    /// `GET /users/{userId}/settings/shiftPreferences` — Get shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.Read.All` and 3 more; application: `UserShiftPreferences.Read.All`, `UserShiftPreferences.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ShiftPreferences> {
        let sheet = "GET shiftPreferences: get
            shiftpreferences-get: User.Read.All User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | UserShiftPreferences.Read.All UserShiftPreferences.ReadWrite.All
            /users/{id}/settings/shiftPreferences";
        self.0.get(sheet)
    }

    /// `PUT /users/{userId}/settings/shiftPreferences` — Update shiftPreferences
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/shiftpreferences-put?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`.
    pub fn replace(&self, body: models::ShiftPreferences) -> Call<()> {
        let sheet = "PUT shiftPreferences: replace
            shiftpreferences-put: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | |
            /users/{id}/settings/shiftPreferences";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /users/{user-id}/settings/shiftPreferences`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/usersettings-update-shiftpreferences?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `User.ReadWrite.All`, `AgentIdUser.ReadWrite.All`, `AgentIdUser.ReadWrite.IdentityParentedBy`; application: `UserShiftPreferences.ReadWrite.All`.
    pub fn update(&self, body: models::ShiftPreferences) -> Call<models::ShiftPreferences> {
        let sheet = "PATCH userSettings: update
            usersettings-update-shiftpreferences: User.ReadWrite.All AgentIdUser.ReadWrite.All AgentIdUser.ReadWrite.IdentityParentedBy | | UserShiftPreferences.ReadWrite.All
            /users/{id}/settings/shiftPreferences";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.shiftsRoleDefinition`, such as `/teams/{id}/schedule/shiftsRoleDefinitions/{id}`.
    ShiftsRoleDefinition: super::Entity = models::ShiftsRoleDefinition
}

impl ShiftsRoleDefinition {
    /// `GET /teams/{team-id}/schedule/shiftsRoleDefinitions/{shiftsRoleDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `SchedulePermissions.ReadWrite.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `SchedulePermissions.ReadWrite.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ShiftsRoleDefinition> {
        let sheet = "GET shiftsRoleDefinition: get
            : Schedule.Read.All SchedulePermissions.ReadWrite.All Schedule.ReadWrite.All | | Schedule.Read.All SchedulePermissions.ReadWrite.All Schedule.ReadWrite.All
            /teams/{id}/schedule/shiftsRoleDefinitions/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{team-id}/schedule/shiftsRoleDefinitions/{shiftsRoleDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `SchedulePermissions.ReadWrite.All`; application: `SchedulePermissions.ReadWrite.All`.
    pub fn replace(&self, body: models::ShiftsRoleDefinition) -> Call<models::ShiftsRoleDefinition> {
        let sheet = "PUT shiftsRoleDefinition: replace
            : SchedulePermissions.ReadWrite.All | | SchedulePermissions.ReadWrite.All
            /teams/{id}/schedule/shiftsRoleDefinitions/{id}";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/shiftsRoleDefinitions/{shiftsRoleDefinition-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `SchedulePermissions.ReadWrite.All`; application: `Schedule.ReadWrite.All`, `SchedulePermissions.ReadWrite.All`.
    pub fn update(&self, body: models::ShiftsRoleDefinition) -> Call<models::ShiftsRoleDefinition> {
        let sheet = "PATCH shiftsRoleDefinition: update
            : Schedule.ReadWrite.All SchedulePermissions.ReadWrite.All | | Schedule.ReadWrite.All SchedulePermissions.ReadWrite.All
            /teams/{id}/schedule/shiftsRoleDefinitions/{id}";
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
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-approve?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::swap_shifts_change_request::ApproveRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: approve
            swapshiftschangerequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequest-id}/approveForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn approve_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST swapShiftsChangeRequest: approve_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/approveForUser";
        self.0.name("approveForUser").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/swapShiftsChangeRequests/{swapShiftChangeRequestId}/decline` — swapShiftsChangeRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-decline?view=graph-rest-beta)
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::swap_shifts_change_request::DeclineRequest) -> Call<()> {
        let sheet = "POST swapShiftsChangeRequest: decline
            swapshiftschangerequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequest-id}/declineForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn decline_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST swapShiftsChangeRequest: decline_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/swapShiftsChangeRequests/{id}/declineForUser";
        self.0.name("declineForUser").call(sheet).json(body)
    }

    /// `GET /teams/{team-id}/schedule/swapShiftsChangeRequests/{swapShiftsChangeRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/swapshiftschangerequest-get-2?view=graph-rest-beta), metadata
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-post?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-list?view=graph-rest-beta)
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
    /// A value of `microsoft.graph.timeCard`, such as `/teams/{id}/schedule/timecards/{id}`.
    TimeCard: super::Entity = models::TimeCard
}

impl TimeCard {
    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/clockOut` — timeCard: clockOut
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-clockout?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/clockOut`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/clockOut`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/clockOut`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn clock_out(&self, body: requests::time_card::ClockOutRequest) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: clock_out
            timecard-clockout: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/clockOut
            /groups/{id}/team/schedule/timeCards/{id}/clockOut
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/clockOut
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/clockOut";
        self.0.name("clockOut").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/confirm` — timeCard: confirm
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-confirm?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/confirm`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/confirm`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/confirm`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn confirm(&self) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: confirm
            timecard-confirm: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/confirm
            /groups/{id}/team/schedule/timeCards/{id}/confirm
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/confirm
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/confirm";
        self.0.name("confirm").call(sheet)
    }

    /// `POST /teams/{team-id}/schedule/timeCards/{timeCard-id}/confirmForUser`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn confirm_for_user(&self, body: requests::time_card::ConfirmForUserRequest) -> Call<models::TimeCard> {
        let sheet = "POST timeCard: confirm_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/confirmForUser";
        self.0.name("confirmForUser").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timecards/{timeCardID}` — Delete timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE timeCard: delete
            timecard-delete: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/endBreak` — timeCard: endBreak
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-endbreak?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/endBreak`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/endBreak`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/endBreak`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn end_break(&self, body: requests::time_card::EndBreakRequest) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: end_break
            timecard-endbreak: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/endBreak
            /groups/{id}/team/schedule/timeCards/{id}/endBreak
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/endBreak
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/endBreak";
        self.0.name("endBreak").call(sheet).json(body)
    }

    /// `GET /teams/{teamId}/schedule/timecards/{timecardID}` — Get timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.Read.All`, `Schedule.ReadWrite.All`; application: `Schedule.Read.All`, `Schedule.ReadWrite.All`.
    pub fn get(&self) -> Get<models::TimeCard> {
        let sheet = "GET timeCard: get
            timecard-get: Schedule.Read.All Schedule.ReadWrite.All | | Schedule.Read.All Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.get(sheet)
    }

    /// `PUT /teams/{teamId}/schedule/timecards/{timeCardID}` — Replace timeCard
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-replace?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn replace(&self, body: models::TimeCard) -> Call<()> {
        let sheet = "PUT timeCard: replace
            timecard-replace: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timecards/{timeCardID}/startBreak` — timeCard: startBreak
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-startbreak?view=graph-rest-beta)
    /// Also: `/groups/{group-id}/team/schedule/timeCards/{timeCard-id}/startBreak`, `/teamTemplateDefinition/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/startBreak`, `/teamwork/teamTemplates/{teamTemplate-id}/definitions/{teamTemplateDefinition-id}/teamDefinition/schedule/timeCards/{timeCard-id}/startBreak`.
    /// Status: 200, 204.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn start_break(&self, body: requests::time_card::StartBreakRequest) -> Call<Option<models::TimeCard>> {
        let sheet = "POST timeCard: start_break
            timecard-startbreak: Schedule.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timecards/{id}/startBreak
            /groups/{id}/team/schedule/timeCards/{id}/startBreak
            /teamTemplateDefinition/{id}/teamDefinition/schedule/timeCards/{id}/startBreak
            /teamwork/teamTemplates/{id}/definitions/{id}/teamDefinition/schedule/timeCards/{id}/startBreak";
        self.0.name("startBreak").call(sheet).json(body)
    }

    /// `PATCH /teams/{team-id}/schedule/timeCards/{timeCard-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timecard-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::TimeCard) -> Call<models::TimeCard> {
        let sheet = "PATCH timeCard: update
            timecard-update: | |
            /teams/{id}/schedule/timecards/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.timeOff`, such as `/teams/{id}/schedule/timesOff/{id}`.
    TimeOff: super::Entity = models::TimeOff
}

impl TimeOff {
    /// `DELETE /teams/{teamId}/schedule/timesOff/{timeOffId}` — Delete timeOff
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-put?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoff-update?view=graph-rest-beta), metadata
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
    TimeOffReason: super::Entity = models::TimeOffReason
}

impl TimeOffReason {
    /// `DELETE /teams/{teamId}/schedule/timeOffReasons/{timeOffReasonId}` — Delete timeOffReason
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-put?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffreason-update?view=graph-rest-beta), metadata
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
    TimeOffRequest: super::Entity = models::TimeOffRequest
}

impl TimeOffRequest {
    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/approve` — timeOffRequest: approve
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-approve?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn approve(&self, body: requests::time_off_request::ApproveRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: approve
            timeoffrequest-approve: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approve";
        self.0.name("approve").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeOffRequests/{timeOffRequest-id}/approveForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn approve_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOffRequest: approve_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/approveForUser";
        self.0.name("approveForUser").call(sheet).json(body)
    }

    /// `POST /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}/decline` — timeOffRequest: decline
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-decline?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Schedule.ReadWrite.All`, `Group.ReadWrite.All`; application: `Schedule.ReadWrite.All`.
    pub fn decline(&self, body: requests::time_off_request::DeclineRequest) -> Call<()> {
        let sheet = "POST timeOffRequest: decline
            timeoffrequest-decline: Schedule.ReadWrite.All Group.ReadWrite.All | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/decline";
        self.0.name("decline").call(sheet).json(body)
    }

    /// `POST /teams/{team-id}/schedule/timeOffRequests/{timeOffRequest-id}/declineForUser`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: application: `Schedule.ReadWrite.All`.
    pub fn decline_for_user(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST timeOffRequest: decline_for_user
            : | | Schedule.ReadWrite.All
            /teams/{id}/schedule/timeOffRequests/{id}/declineForUser";
        self.0.name("declineForUser").call(sheet).json(body)
    }

    /// `DELETE /teams/{teamId}/schedule/timeOffRequests/{timeOffRequestId}` — Delete timeOffRequest
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/timeoffrequest-get?view=graph-rest-beta)
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
    WorkforceIntegration: super::Entity = models::WorkforceIntegration
}

impl WorkforceIntegration {
    /// `DELETE /teamwork/workforceIntegrations/{workforceIntegrationId}` — Delete workforceintegration
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-delete?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-get?view=graph-rest-beta)
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
    /// [Reference](https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `WorkforceIntegration.ReadWrite.All`; application: `WorkforceIntegration.ReadWrite.All`.
    pub fn update(&self, body: models::WorkforceIntegration) -> Call<models::WorkforceIntegration> {
        let sheet = "PATCH workforceIntegration: update
            workforceintegration-update: WorkforceIntegration.ReadWrite.All | | WorkforceIntegration.ReadWrite.All
            /teamwork/workforceIntegrations/{id}";
        self.0.call(sheet).json(body)
    }
}
