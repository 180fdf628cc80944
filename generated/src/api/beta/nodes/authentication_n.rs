// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `authentication`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.namedLocation`, such as `/identity/conditionalAccess/namedLocations/{id}`.
    NamedLocation = models::NamedLocation
}

impl NamedLocation {
    /// `DELETE /identity/conditionalAccess/namedLocations/{id}` — Delete namedLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-delete?view=graph-rest-beta)
    /// Also: `/identity/conditionalAccess/deletedItems/namedLocations/{namedLocation-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE namedLocation: delete
            namedlocation-delete, ipnamedlocation-delete, countrynamedlocation-delete: Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/namedLocations/{id}
            countrynamedlocation-delete: Policy.Read.All+Policy.ReadWrite.ConditionalAccess | | Policy.Read.All+Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/deletedItems/namedLocations/{id}";
        self.0.call(sheet)
    }

    /// `GET /identity/conditionalAccess/namedLocations/{id}` — Get namedLocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/namedlocation-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/ipnamedlocation-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/countrynamedlocation-get?view=graph-rest-beta)
    /// Also: `/identity/conditionalAccess/deletedItems/namedLocations/{namedLocation-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`; application: `Policy.Read.All`.
    pub fn get(&self) -> Get<models::NamedLocation> {
        let sheet = "GET namedLocation: get
            namedlocation-get, ipnamedlocation-get, countrynamedlocation-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/namedLocations/{id}
            countrynamedlocation-get: Policy.Read.All | | Policy.Read.All
            /identity/conditionalAccess/deletedItems/namedLocations/{id}";
        self.0.get(sheet)
    }

    /// `POST /identity/conditionalAccess/deletedItems/namedLocations/{namedLocation-id}/restore`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/countrynamedlocation-restore?view=graph-rest-beta), metadata
    /// Also: `/identity/conditionalAccess/namedLocations/{namedLocation-id}/restore`.
    /// Status: 200.
    pub fn restore(&self) -> Call<models::NamedLocation> {
        let sheet = "POST countryNamedLocation: restore
            countrynamedlocation-restore: | |
            /identity/conditionalAccess/deletedItems/namedLocations/{id}/restore
            /identity/conditionalAccess/namedLocations/{id}/restore";
        self.0.name("restore").call(sheet)
    }

    /// `PATCH /identity/conditionalAccess/namedLocations/{id}` — Update ipNamedlocation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/ipnamedlocation-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/countrynamedlocation-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`; application: `Policy.Read.All`, `Policy.ReadWrite.ConditionalAccess`.
    pub fn update(&self, body: impl Into<models::NamedLocation>) -> Call<()> {
        let sheet = "PATCH ipNamedLocation: update
            ipnamedlocation-update, countrynamedlocation-update: Policy.Read.All Policy.ReadWrite.ConditionalAccess | | Policy.Read.All Policy.ReadWrite.ConditionalAccess
            /identity/conditionalAccess/namedLocations/{id}";
        self.0.call(sheet).json(Into::<models::NamedLocation>::into(body))
    }
}
