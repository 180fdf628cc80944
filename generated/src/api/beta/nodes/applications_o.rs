// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Reference};

crate::runtime::node! {
    /// A value of `microsoft.graph.oAuth2PermissionGrant`, such as `/oauth2PermissionGrants/{id}`.
    Oauth2PermissionGrant: super::Entity = models::Oauth2PermissionGrant
}

impl Oauth2PermissionGrant {
    /// `DELETE /oauth2PermissionGrants/{id}` — Delete oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE oAuth2PermissionGrant: delete
            oauth2permissiongrant-delete: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.call(sheet)
    }

    /// `GET /oauth2PermissionGrants/{id}` — Get oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: get
            oauth2permissiongrant-get: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /oauth2PermissionGrants/{id}` — Update oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::Oauth2PermissionGrant) -> Call<()> {
        let sheet = "PATCH oAuth2PermissionGrant: update
            oauth2permissiongrant-update: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.oAuth2PermissionGrant`, such as `/oauth2PermissionGrants`.
    Oauth2PermissionGrants[models::Oauth2PermissionGrant]
}

impl Oauth2PermissionGrants {
    /// `POST /oauth2PermissionGrants` — Create oAuth2PermissionGrant a delegated permission grant
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-post?view=graph-rest-beta)
    /// Required: `clientId`, `consentType`, `startTime`, `expiryTime`. Status: 201.
    /// Permissions, least privileged first: work or school account: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::Oauth2PermissionGrant) -> Call<models::Oauth2PermissionGrant> {
        let sheet = "POST oAuth2PermissionGrant: create
            oauth2permissiongrant-post: DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants";
        self.0.call(sheet).json(body)
    }

    /// `GET /oauth2PermissionGrants/delta` — oauth2permissiongrant: delta
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-delta?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delta(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: delta
            oauth2permissiongrant-delta: Directory.Read.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants/delta";
        self.0.name("delta").list(sheet)
    }

    /// `GET /oauth2PermissionGrants` — List oauth2PermissionGrants delegated permission grants
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/oauth2permissiongrant-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Directory.Read.All`, `DelegatedPermissionGrant.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Oauth2PermissionGrant> {
        let sheet = "GET oAuth2PermissionGrant: list
            oauth2permissiongrant-list: Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All | | Directory.Read.All DelegatedPermissionGrant.ReadWrite.All Directory.ReadWrite.All
            /oauth2PermissionGrants";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesAgent`, such as `/onPremisesPublishingProfiles/{id}/agents/{id}`.
    OnPremisesAgent: super::Entity = models::OnPremisesAgent
}

impl OnPremisesAgent {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/agents/{id1}` — Get onPremisesAgent
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.HybridAuthentication`, `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesAgent> {
        let sheet = "GET onPremisesAgent: get
            onpremisesagent-get: Policy.Read.HybridAuthentication Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents/{id}";
        self.0.get(sheet)
    }

    /// `…/agentGroups`
    pub fn agent_groups(&self) -> super::OnPremisesAgentAgentGroups {
        super::OnPremisesAgentAgentGroups(self.0.references("agentGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups`.
    OnPremisesAgentAgentGroups[models::OnPremisesAgentGroup]
}

impl OnPremisesAgentAgentGroups {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/$ref` — Assign onPremisesAgent to onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-post-agentgroups?view=graph-rest-beta)
    /// Status: 201, 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn add_ref(&self, body: impl Into<Reference>) -> Call<Option<models::OnPremisesAgentGroup>> {
        let sheet = "POST onPremisesAgent: add_ref
            onpremisesagent-post-agentgroups: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `DELETE /onPremisesPublishingProfiles/{publishingType}/agents/{id1}/agentGroups/{id2}/$ref` — Remove onPremisesAgent from an onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-delete-agentgroups?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE onPremisesAgent: remove_ref
            onpremisesagent-delete-agentgroups: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents/{id}/agentGroups/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/agentGroups/{id}`.
    OnPremisesAgentGroup: super::Entity = models::OnPremisesAgentGroup
}

impl OnPremisesAgentGroup {
    /// `DELETE /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id1}` — Delete onpremisesagentgroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-delete?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE onPremisesAgentGroup: delete
            onpremisesagentgroup-delete: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}` — Get onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.HybridAuthentication`, `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesAgentGroup> {
        let sheet = "GET onPremisesAgentGroup: get
            onpremisesagentgroup-get: Policy.Read.HybridAuthentication Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups/{id}";
        self.0.get(sheet)
    }

    /// `…/agents`
    pub fn agents(&self) -> super::OnPremisesAgentGroupAgents {
        super::OnPremisesAgentGroupAgents(self.0.name("agents"))
    }

    /// `…/publishedResources`
    ///
    /// The type lists it; no page documents a request there.
    pub fn published_resources(&self) -> Collection<models::PublishedResource> {
        Collection::at(self.0.name("publishedResources"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgent`, such as `/onPremisesPublishingProfiles/{id}/agentGroups/{id}/agents`.
    OnPremisesAgentGroupAgents[models::OnPremisesAgent]
}

impl OnPremisesAgentGroupAgents {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/agentGroups/{id}/agents` — Create onPremisesAgentGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::OnPremisesAgentGroup) -> Call<models::OnPremisesAgentGroup> {
        let sheet = "POST onPremisesAgentGroup: create
            onpremisesagentgroup-post: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups/{id}/agents";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesPublishing`, such as `/applications/{id}/onPremisesPublishing`.
    OnPremisesPublishing = models::OnPremisesPublishing
}

impl OnPremisesPublishing {
    /// `DELETE /applications/{application-id}/onPremisesPublishing`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE application: delete
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing";
        self.0.call(sheet)
    }

    /// `GET /applications/{application-id}/onPremisesPublishing`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All`, `Application.ReadWrite.All`; application: `Application.Read.All`, `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesPublishing> {
        let sheet = "GET application: get
            : Application.Read.All Application.ReadWrite.All | | Application.Read.All Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing";
        self.0.get(sheet)
    }

    /// `PATCH /applications/{application-id}/onPremisesPublishing`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.ReadWrite.All`; application: `Application.ReadWrite.OwnedBy`, `Application.ReadWrite.All`.
    pub fn update(&self, body: models::OnPremisesPublishing) -> Call<models::OnPremisesPublishing> {
        let sheet = "PATCH application: update
            : Application.ReadWrite.All | | Application.ReadWrite.OwnedBy Application.ReadWrite.All
            /applications/{id}/onPremisesPublishing";
        self.0.call(sheet).json(body)
    }

    /// `…/segmentsConfiguration`
    pub fn segments_configuration(&self) -> super::SegmentConfiguration {
        super::SegmentConfiguration(self.0.name("segmentsConfiguration"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.onPremisesPublishingProfile`, such as `/onPremisesPublishingProfiles/{id}`.
    OnPremisesPublishingProfile: super::Entity = models::OnPremisesPublishingProfile
}

impl OnPremisesPublishingProfile {
    /// `GET /onPremisesPublishingProfiles/{publishingType}` — Get onPremisesPublishingProfile
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisespublishingprofile-get?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.HybridAuthentication`, `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn get(&self) -> Get<models::OnPremisesPublishingProfile> {
        let sheet = "GET onPremisesPublishingProfile: get
            onpremisespublishingprofile-get: Policy.Read.HybridAuthentication Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}";
        self.0.get(sheet)
    }

    /// `…/agentGroups`
    pub fn agent_groups(&self) -> super::OnPremisesPublishingProfileAgentGroups {
        super::OnPremisesPublishingProfileAgentGroups(self.0.name("agentGroups"))
    }

    /// `…/agents`
    pub fn agents(&self) -> super::OnPremisesPublishingProfileAgents {
        super::OnPremisesPublishingProfileAgents(self.0.name("agents"))
    }

    /// `…/applicationSegments`
    pub fn application_segments(&self) -> super::OnPremisesPublishingProfileApplicationSegments {
        super::OnPremisesPublishingProfileApplicationSegments(self.0.name("applicationSegments"))
    }

    /// `…/connectorGroups`
    pub fn connector_groups(&self) -> super::OnPremisesPublishingProfileConnectorGroups {
        super::OnPremisesPublishingProfileConnectorGroups(self.0.name("connectorGroups"))
    }

    /// `…/connectors`
    pub fn connectors(&self) -> super::OnPremisesPublishingProfileConnectors {
        super::OnPremisesPublishingProfileConnectors(self.0.name("connectors"))
    }

    /// `…/hybridAgentUpdaterConfiguration`
    pub fn hybrid_agent_updater_configuration(&self) -> super::HybridAgentUpdaterConfiguration {
        super::HybridAgentUpdaterConfiguration(self.0.name("hybridAgentUpdaterConfiguration"))
    }

    /// `…/publishedResources`
    pub fn published_resources(&self) -> super::OnPremisesPublishingProfilePublishedResources {
        super::OnPremisesPublishingProfilePublishedResources(self.0.name("publishedResources"))
    }

    /// `…/sensors`
    pub fn sensors(&self) -> super::OnPremisesPublishingProfileSensors {
        super::OnPremisesPublishingProfileSensors(self.0.name("sensors"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgentGroup`, such as `/onPremisesPublishingProfiles/{id}/agentGroups`.
    OnPremisesPublishingProfileAgentGroups[models::OnPremisesAgentGroup]
}

impl OnPremisesPublishingProfileAgentGroups {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/agentGroups` — List onpremisesagentgroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.HybridAuthentication`, `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnPremisesAgentGroup> {
        let sheet = "GET onPremisesAgentGroup: list
            onpremisesagentgroup-list: Policy.Read.HybridAuthentication Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups";
        self.0.list(sheet)
    }

    /// `PATCH /onPremisesPublishingProfiles/{publishingType}/agentGroups` — Update onpremisesagentgroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagentgroup-update?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn update(&self, body: models::OnPremisesAgentGroup) -> Call<()> {
        let sheet = "PATCH onPremisesAgentGroup: update
            onpremisesagentgroup-update: Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agentGroups";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesAgent`, such as `/onPremisesPublishingProfiles/{id}/agents`.
    OnPremisesPublishingProfileAgents[models::OnPremisesAgent]
}

impl OnPremisesPublishingProfileAgents {
    /// `GET /onPremisesPublishingProfiles/{publishingType}/agents` — List onPremisesAgents
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/onpremisesagent-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Policy.Read.HybridAuthentication`, `Policy.ReadWrite.HybridAuthentication`, `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::OnPremisesAgent> {
        let sheet = "GET onPremisesAgent: list
            onpremisesagent-list: Policy.Read.HybridAuthentication Policy.ReadWrite.HybridAuthentication Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/agents";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.ipApplicationSegment`, such as `/onPremisesPublishingProfiles/{id}/applicationSegments`.
    OnPremisesPublishingProfileApplicationSegments[models::IpApplicationSegment]
}

impl OnPremisesPublishingProfileApplicationSegments {
    /// `GET /onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/applicationSegments`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`; application: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn list(&self) -> List<models::IpApplicationSegment> {
        let sheet = "GET onPremisesPublishingProfile: list
            : OnPremisesPublishingProfiles.ReadWrite.All | | OnPremisesPublishingProfiles.ReadWrite.All
            /onPremisesPublishingProfiles/{id}/applicationSegments";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connectorGroup`, such as `/onPremisesPublishingProfiles/{id}/connectorGroups`.
    OnPremisesPublishingProfileConnectorGroups[models::ConnectorGroup]
}

impl OnPremisesPublishingProfileConnectorGroups {
    /// `POST /onPremisesPublishingProfiles/applicationProxy/connectorGroups` — Create connectorGroup
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-post?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/connectorgroup-post-connectorgroups?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`; application: `Directory.ReadWrite.All`.
    pub fn create(&self, body: models::ConnectorGroup) -> Call<models::ConnectorGroup> {
        let sheet = "POST connectorGroup: create
            connectorgroup-post, connectorgroup-post-connectorgroups: Directory.ReadWrite.All | | Directory.ReadWrite.All
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups";
        self.0.call(sheet).json(body)
    }

    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectorGroups` — List connectorGroups
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connectorgroup-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::ConnectorGroup> {
        let sheet = "GET connectorGroup: list
            connectorgroup-list: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectorGroups";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.connector`, such as `/onPremisesPublishingProfiles/{id}/connectors`.
    OnPremisesPublishingProfileConnectors[models::Connector]
}

impl OnPremisesPublishingProfileConnectors {
    /// `GET /onPremisesPublishingProfiles/applicationProxy/connectors` — List connectors
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/connector-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Directory.ReadWrite.All`.
    pub fn list(&self) -> List<models::Connector> {
        let sheet = "GET connector: list
            connector-list: Directory.ReadWrite.All | |
            /onPremisesPublishingProfiles/applicationProxy/connectors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.publishedResource`, such as `/onPremisesPublishingProfiles/{id}/publishedResources`.
    OnPremisesPublishingProfilePublishedResources[models::PublishedResource]
}

impl OnPremisesPublishingProfilePublishedResources {
    /// `POST /onPremisesPublishingProfiles/{publishingType}/publishedResources` — Create publishedResource
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-post?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn create(&self, body: models::PublishedResource) -> Call<models::PublishedResource> {
        let sheet = "POST publishedResource: create
            publishedresource-post: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources";
        self.0.call(sheet).json(body)
    }

    /// `GET /onPremisesPublishingProfiles/{publishingType}/publishedResources` — List publishedresources
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/publishedresource-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn list(&self) -> List<models::PublishedResource> {
        let sheet = "GET publishedResource: list
            publishedresource-list: OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/publishedResources";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.privateAccessSensor`, such as `/onPremisesPublishingProfiles/{id}/sensors`.
    OnPremisesPublishingProfileSensors[models::PrivateAccessSensor]
}

impl OnPremisesPublishingProfileSensors {
    /// `GET /onPremisesPublishingProfiles/{onPremisesPublishingProfile-id}/sensors`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnPremisesPublishingProfiles.ReadWrite.All`.
    pub fn list(&self) -> List<models::PrivateAccessSensor> {
        let sheet = "GET onPremisesPublishingProfile: list
            : OnPremisesPublishingProfiles.ReadWrite.All | |
            /onPremisesPublishingProfiles/{id}/sensors";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.onPremisesPublishingProfile`, such as `/onPremisesPublishingProfiles`.
    OnPremisesPublishingProfiles[models::OnPremisesPublishingProfile]
}

impl OnPremisesPublishingProfiles {
    /// `…/applicationProxy`
    pub fn application_proxy(&self) -> super::OnPremisesPublishingProfile {
        super::OnPremisesPublishingProfile(self.0.name("applicationProxy"))
    }
}
