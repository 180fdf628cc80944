// Written by `cargo xtask gen`; do not edit.
//! `/businessFlowTemplates`

use super::models;
use crate::runtime::{List, Method, Operation};

crate::runtime::node! {
    /// `/businessFlowTemplates`
    BusinessFlowTemplates
}

impl BusinessFlowTemplates {
    /// `GET /businessFlowTemplates` — List businessFlowTemplates deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessflowtemplate-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`
    /// - application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`
    pub fn list(&self) -> List<models::BusinessFlowTemplate> {
        let operation = &Operation {
            name: "businessFlowTemplate: list",
            method: Method::Get,
            path: "/businessFlowTemplates",
            pages: &["businessflowtemplate-list"],
            work: "AccessReview.Read.All AccessReview.ReadWrite.Membership AccessReview.ReadWrite.All",
            personal: "",
            application: "AccessReview.Read.All AccessReview.ReadWrite.Membership",
        };
        self.0.list(operation)
    }
}
