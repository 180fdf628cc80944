// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `bookings`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalItem`, such as `/solutions/approval/approvalItems/{id}`.
    ApprovalItem: super::Entity = models::ApprovalItem
}

impl ApprovalItem {
    /// `POST /solutions/approval/approvalItems/{approvalItem-id}/cancel`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalitem-cancel?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.ReadWrite`.
    pub fn cancel(&self) -> Call<()> {
        let sheet = "POST approvalItem: cancel
            approvalitem-cancel: ApprovalSolution.ReadWrite | |
            /solutions/approval/approvalItems/{id}/cancel";
        self.0.name("cancel").call(sheet)
    }

    /// `GET /solutions/approval/approvalItems/{approvalItem-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalitem-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn get(&self) -> Get<models::ApprovalItem> {
        let sheet = "GET approvalItem: get
            approvalitem-get: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/approvalItems/{id}";
        self.0.get(sheet)
    }

    /// `…/requests`
    pub fn requests(&self) -> super::ApprovalItemRequests {
        super::ApprovalItemRequests(self.0.name("requests"))
    }

    /// `…/responses`
    pub fn responses(&self) -> super::ApprovalItemResponses {
        super::ApprovalItemResponses(self.0.name("responses"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalItemRequest`, such as `/solutions/approval/approvalItems/{id}/requests/{id}`.
    ApprovalItemRequest: super::Entity = models::ApprovalItemRequest
}

impl ApprovalItemRequest {
    /// `GET /solutions/approval/approvalItems/{approvalItem-id}/requests/{approvalItemRequest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalitemrequest-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn get(&self) -> Get<models::ApprovalItemRequest> {
        let sheet = "GET approvalItemRequest: get
            approvalitemrequest-get: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/approvalItems/{id}/requests/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvalItemRequest`, such as `/solutions/approval/approvalItems/{id}/requests`.
    ApprovalItemRequests[models::ApprovalItemRequest]
}

impl ApprovalItemRequests {
    /// `GET /solutions/approval/approvalItems/{approvalItem-id}/requests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalitem-list-requests?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn list(&self) -> List<models::ApprovalItemRequest> {
        let sheet = "GET approvalItem: list
            approvalitem-list-requests: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/approvalItems/{id}/requests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalItemResponse`, such as `/solutions/approval/approvalItems/{id}/responses/{id}`.
    ApprovalItemResponse: super::Entity = models::ApprovalItemResponse
}

impl ApprovalItemResponse {
    /// `GET /solutions/approval/approvalItems/{approvalItem-id}/responses/{approvalItemResponse-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalitemresponse-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn get(&self) -> Get<models::ApprovalItemResponse> {
        let sheet = "GET approvalItemResponse: get
            approvalitemresponse-get: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/approvalItems/{id}/responses/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvalItemResponse`, such as `/solutions/approval/approvalItems/{id}/responses`.
    ApprovalItemResponses[models::ApprovalItemResponse]
}

impl ApprovalItemResponses {
    /// `POST /solutions/approval/approvalItems/{approvalItem-id}/responses`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalitem-post-responses?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn create(&self, body: models::ApprovalItemResponse) -> Call<models::ApprovalItemResponse> {
        let sheet = "POST approvalItem: create
            approvalitem-post-responses: ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/approvalItems/{id}/responses";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/approval/approvalItems/{approvalItem-id}/responses`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalitem-list-responses?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn list(&self) -> List<models::ApprovalItemResponse> {
        let sheet = "GET approvalItem: list
            approvalitem-list-responses: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/approvalItems/{id}/responses";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalOperation`, such as `/solutions/approval/operations/{id}`.
    ApprovalOperation: super::Entity = models::ApprovalOperation
}

impl ApprovalOperation {
    /// `GET /solutions/approval/operations/{approvalOperation-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvaloperation-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn get(&self) -> Get<models::ApprovalOperation> {
        let sheet = "GET approvalOperation: get
            approvaloperation-get: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/operations/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.approvalSolution`, such as `/solutions/approval`.
    ApprovalSolution: super::Entity = models::ApprovalSolution
}

impl ApprovalSolution {
    /// `GET /solutions/approval`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalsolution-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn get(&self) -> Get<models::ApprovalSolution> {
        let sheet = "GET approvalSolution: get
            approvalsolution-get: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval";
        self.0.get(sheet)
    }

    /// `POST /solutions/approval/provision`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalsolution-provision?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn provision(&self) -> Call<()> {
        let sheet = "POST approvalSolution: provision
            approvalsolution-provision: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/provision";
        self.0.name("provision").call(sheet)
    }

    /// `…/approvalItems`
    pub fn approval_items(&self) -> super::ApprovalSolutionApprovalItems {
        super::ApprovalSolutionApprovalItems(self.0.name("approvalItems"))
    }

    /// `…/operations`
    pub fn operations(&self) -> Collection<models::ApprovalOperation> {
        Collection::at(self.0.name("operations"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvalItem`, such as `/solutions/approval/approvalItems`.
    ApprovalSolutionApprovalItems[models::ApprovalItem]
}

impl ApprovalSolutionApprovalItems {
    /// `POST /solutions/approval/approvalItems`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalsolution-post-approvalitems?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.ReadWrite`.
    pub fn create(&self, body: models::ApprovalItem) -> Call<models::ApprovalItem> {
        let sheet = "POST approvalSolution: create
            approvalsolution-post-approvalitems: ApprovalSolution.ReadWrite | |
            /solutions/approval/approvalItems";
        self.0.call(sheet).json(body)
    }

    /// `GET /solutions/approval/approvalItems`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/approvalsolution-list-approvalitems?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `ApprovalSolution.Read`, `ApprovalSolution.ReadWrite`, `ApprovalSolutionResponse.ReadWrite`.
    pub fn list(&self) -> List<models::ApprovalItem> {
        let sheet = "GET approvalSolution: list
            approvalsolution-list-approvalitems: ApprovalSolution.Read ApprovalSolution.ReadWrite ApprovalSolutionResponse.ReadWrite | |
            /solutions/approval/approvalItems";
        self.0.list(sheet)
    }
}
