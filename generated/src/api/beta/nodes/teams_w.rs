// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `teams`.

use super::super::models;
use crate::runtime::{Call, Get};

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
