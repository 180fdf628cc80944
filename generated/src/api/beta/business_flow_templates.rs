// Written by `cargo xtask gen`; do not edit.
//! `/businessFlowTemplates`

use crate::runtime::{List, Method, Operation};
use super::models;

crate::runtime::node! {
    /// `/businessFlowTemplates`
    BusinessFlowTemplates
}

impl BusinessFlowTemplates {
    /// `GET /businessFlowTemplates` — List businessFlowTemplates deprecated
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessflowtemplate-list?view=graph-rest-beta)
    /// Permissions: work: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`, `AccessReview.ReadWrite.All`; application: `AccessReview.Read.All`, `AccessReview.ReadWrite.Membership`. Status: 200.
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
