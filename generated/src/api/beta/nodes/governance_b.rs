// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `governance`.

use super::super::models;
use crate::runtime::List;

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
