// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::{models, requests};
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.businessFlow`, such as `/approvalWorkflowProviders/{id}/businessFlows/{id}`.
    BusinessFlow: super::Entity = models::BusinessFlow
}

impl BusinessFlow {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::BusinessFlow> {
        self.0.get("GET businessFlow: get")
    }

    /// `POST /approvalWorkflowProviders/{approvalWorkflowProvider-id}/businessFlows/{businessFlow-id}/recordDecisions`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn record_decisions(&self, body: requests::business_flow::RecordDecisionsRequest) -> Call<()> {
        let sheet = "POST businessFlow: record_decisions
            : | |
            /approvalWorkflowProviders/{id}/businessFlows/{id}/recordDecisions";
        self.0.name("recordDecisions").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.businessFlowTemplate`, such as `/businessFlowTemplates`.
    BusinessFlowTemplates[models::BusinessFlowTemplate]
}

impl BusinessFlowTemplates {
    /// `GET /businessFlowTemplates` — List businessFlowTemplates deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessflowtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`.
    pub fn list(&self) -> List<models::BusinessFlowTemplate> {
        let sheet = "GET businessFlowTemplate: list
            businessflowtemplate-list: AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All | | AccessReview.Read.All AccessReview.ReadWrite.Membership
            /businessFlowTemplates";
        self.0.list(sheet)
    }
}
