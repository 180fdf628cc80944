// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, Object, Value};

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
