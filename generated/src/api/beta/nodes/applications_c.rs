// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.connector`, such as `/onPremisesPublishingProfiles/{id}/connectors/{id}`.
    Connector: super::Entity = models::Connector
}

impl Connector {
    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors/{id}` — Get connector
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Connector> {
        let sheet = "GET connector: get
            connector-get: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors/{id}";
        self.0.get(sheet)
    }

    /// `…/memberOf`
    pub fn member_of(&self) -> super::ConnectorMemberOf {
        super::ConnectorMemberOf(self.0.name("memberOf"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.connectorGroup`, such as `/onPremisesPublishingProfiles/{id}/connectorGroups/{id}`.
    ConnectorGroup: super::Entity = models::ConnectorGroup
}

impl ConnectorGroup {
    /// `DELETE /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Delete connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE connectorGroup: delete
            connectorgroup-delete: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Get connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::ConnectorGroup> {
        let sheet = "GET connectorGroup: get
            connectorgroup-get: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}` — Update connectorGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-update?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::ConnectorGroup) -> Call<models::ConnectorGroup> {
        let sheet = "PATCH connectorGroup: update
            connectorgroup-update: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/applications`
    pub fn applications(&self) -> super::ConnectorGroupApplications {
        super::ConnectorGroupApplications(self.0.name("applications"))
    }

    /// `…/members`
    pub fn members(&self) -> super::ConnectorGroupMembers {
        super::ConnectorGroupMembers(self.0.name("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.application`, such as `/onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications`.
    ConnectorGroupApplications[models::Application]
}

impl ConnectorGroupApplications {
    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications` — List applications assigned to a connectorgroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list-applications?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Application> {
        let sheet = "GET connectorGroup: list
            connectorgroup-list-applications: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/applications";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connector`, such as `/onPremisesPublishingProfiles/{id}/connectorGroups/{id}/members`.
    ConnectorGroupMembers[models::Connector]
}

impl ConnectorGroupMembers {
    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members/$ref` — Add connector to connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post-members?view=graph-rest-beta)
    /// Also: `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/connectorGroups/{connectorGroup-id}/members/$ref`.
    /// Status: 201, 204.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::Connector>> {
        let sheet = "POST connectorGroup: add_ref
            connectorgroup-post-members: | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members/$ref
            connectorgroup-post-members: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/connectorGroups/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members` — List members
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list-members?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Connector> {
        let sheet = "GET connectorGroup: list
            connectorgroup-list-members: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups/{id}/members";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connectorGroup`, such as `/onPremisesPublishingProfiles/{id}/connectors/{id}/memberOf`.
    ConnectorMemberOf[models::ConnectorGroup]
}

impl ConnectorMemberOf {
    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf/$ref` — Add connector to connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-post-memberof?view=graph-rest-beta)
    /// Also: `/onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/connectors/{connector-id}/memberOf/$ref`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<models::ConnectorGroup> {
        let sheet = "POST connector: add_ref
            connector-post-memberof: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf/$ref
            /onPremisesPublishingProfiles/{id}/connectors/{id}/memberOf/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf` — List memberOf
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-list-memberof?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConnectorGroup> {
        let sheet = "GET connector: list
            connector-list-memberof: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors/{id}/memberOf";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.customClaimsPolicy`, such as `/servicePrincipals/{id}/claimsPolicy`.
    CustomClaimsPolicy: super::Entity = models::CustomClaimsPolicy
}

impl CustomClaimsPolicy {
    /// `GET /servicePrincipals/{servicePrincipal-id}/claimsPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customclaimspolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn get(&self) -> Get<models::CustomClaimsPolicy> {
        let sheet = "GET customClaimsPolicy: get
            customclaimspolicy-get: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/claimsPolicy";
        self.0.get(sheet)
    }

    /// `PUT /servicePrincipals/{servicePrincipal-id}/claimsPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-put-claimspolicy?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn replace(&self, body: models::CustomClaimsPolicy) -> Call<models::CustomClaimsPolicy> {
        let sheet = "PUT servicePrincipal: replace
            serviceprincipal-put-claimspolicy: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/claimsPolicy";
        self.0.call(sheet).json(body)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/claimsPolicy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/customclaimspolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.ApplicationConfiguration`; application: `Policy.ReadWrite.ApplicationConfiguration`.
    pub fn update(&self, body: models::CustomClaimsPolicy) -> Call<models::CustomClaimsPolicy> {
        let sheet = "PATCH customClaimsPolicy: update
            customclaimspolicy-update: Policy.ReadWrite.ApplicationConfiguration | | Policy.ReadWrite.ApplicationConfiguration
            /servicePrincipals/{id}/claimsPolicy";
        self.0.call(sheet).json(body)
    }
}
