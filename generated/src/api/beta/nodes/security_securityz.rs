// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `security`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.security.zone`, such as `/security/zones/{id}`.
    SecurityZone: super::Entity = models::security::Zone
}

impl SecurityZone {
    /// `DELETE /security/zones/{zone-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-zone-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE zone: delete
            security-zone-delete: | |
            /security/zones/{id}";
        self.0.call(sheet)
    }

    /// `GET /security/zones/{zone-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-zone-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::security::Zone> {
        let sheet = "GET zone: get
            security-zone-get: | |
            /security/zones/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /security/zones/{zone-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-zone-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(&self, body: models::security::Zone) -> Call<models::security::Zone> {
        let sheet = "PATCH zone: update
            security-zone-update: | |
            /security/zones/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/aggregations`
    ///
    /// The type lists it; no page documents a request there.
    pub fn aggregations(&self) -> Collection<models::security::AggregatedEnvironment> {
        Collection::at(self.0.name("aggregations"))
    }

    /// `…/environments`
    pub fn environments(&self) -> super::SecurityZoneEnvironments {
        super::SecurityZoneEnvironments(self.0.name("environments"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.environment`, such as `/security/zones/{id}/environments`.
    SecurityZoneEnvironments[models::security::Environment]
}

impl SecurityZoneEnvironments {
    /// `POST /security/zones/{zone-id}/environments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-zone-post-environments?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::Environment) -> Call<models::security::Environment> {
        let sheet = "POST zone: create
            security-zone-post-environments: | |
            /security/zones/{id}/environments";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/zones/{zone-id}/environments`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-zone-list-environments?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::Environment> {
        let sheet = "GET zone: list
            security-zone-list-environments: | |
            /security/zones/{id}/environments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.security.zone`, such as `/security/zones`.
    SecurityZones[models::security::Zone]
}

impl SecurityZones {
    /// `POST /security/zones`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-security-post-zones?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::security::Zone) -> Call<models::security::Zone> {
        let sheet = "POST security: create
            security-security-post-zones: | |
            /security/zones";
        self.0.call(sheet).json(body)
    }

    /// `GET /security/zones`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/security-security-list-zones?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::security::Zone> {
        let sheet = "GET security: list
            security-security-list-zones: | |
            /security/zones";
        self.0.list(sheet)
    }
}
