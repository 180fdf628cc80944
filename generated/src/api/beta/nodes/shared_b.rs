// Written by `cargo xtask gen`; do not edit.
//! The nodes that several areas need.

use super::super::models;
use crate::runtime::{Call, Get};

#[cfg(
    any(
        feature = "files",
        feature = "onenote",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
crate::runtime::node! {
    /// A value of `microsoft.graph.baseItem`, such as `/sites/{id}/items/{id}`.
    BaseItem: super::Entity = models::BaseItem
}

#[cfg(
    any(
        feature = "files",
        feature = "onenote",
        feature = "security",
        feature = "sites",
        feature = "tasks",
        feature = "teams"
    )
)]
impl BaseItem {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::BaseItem> {
        self.0.get("GET baseItem: get")
    }

    /// `…/createdByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn created_by_user(&self) -> super::User {
        super::User(self.0.name("createdByUser"))
    }

    /// `…/lastModifiedByUser`
    ///
    /// The type lists it; no page documents a request there.
    pub fn last_modified_by_user(&self) -> super::User {
        super::User(self.0.name("lastModifiedByUser"))
    }

    /// `…/versions`
    #[cfg(feature = "sites")]
    pub fn versions(&self) -> super::BaseItemVersions {
        super::BaseItemVersions(self.0.name("versions"))
    }
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
crate::runtime::node! {
    /// A value of `microsoft.graph.businessScenario`, such as `/solutions/businessScenarios/{id}`.
    BusinessScenario: super::Entity = models::BusinessScenario
}

#[cfg(any(feature = "bookings", feature = "tasks"))]
impl BusinessScenario {
    /// `DELETE /solutions/businessScenarios/{businessScenario-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenario-delete?view=graph-rest-beta), metadata
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    #[cfg(feature = "bookings")]
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE businessScenario: delete
            businessscenario-delete: BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}
            businessscenario-delete: | |
            /solutions/businessScenarios(uniqueName='{uniqueName}')";
        self.0.call(sheet)
    }

    /// `GET /solutions/businessScenarios/{businessScenario-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenario-get?view=graph-rest-beta), metadata
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.Read.OwnedBy` and 3 more; application: `BusinessScenarioConfig.Read.OwnedBy`, `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    #[cfg(feature = "bookings")]
    pub fn get(&self) -> Get<models::BusinessScenario> {
        let sheet = "GET businessScenario: get
            businessscenario-get: BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.Read.All BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.Read.OwnedBy BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')";
        self.0.get(sheet)
    }

    /// `PATCH /solutions/businessScenarios/{businessScenario-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/businessscenario-update?view=graph-rest-beta), metadata
    /// Also: `/solutions/businessScenarios(uniqueName='{uniqueName}')`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `BusinessScenarioConfig.ReadWrite.OwnedBy`, `BusinessScenarioConfig.ReadWrite.All`; application: `BusinessScenarioConfig.ReadWrite.OwnedBy`.
    #[cfg(feature = "bookings")]
    pub fn update(&self, body: models::BusinessScenario) -> Call<models::BusinessScenario> {
        let sheet = "PATCH businessScenario: update
            businessscenario-update: BusinessScenarioConfig.ReadWrite.OwnedBy BusinessScenarioConfig.ReadWrite.All | | BusinessScenarioConfig.ReadWrite.OwnedBy
            /solutions/businessScenarios/{id}
            /solutions/businessScenarios(uniqueName='{uniqueName}')";
        self.0.call(sheet).json(body)
    }

    /// `…/planner`
    #[cfg(feature = "tasks")]
    pub fn planner(&self) -> super::BusinessScenarioPlanner {
        super::BusinessScenarioPlanner(self.0.name("planner"))
    }
}
