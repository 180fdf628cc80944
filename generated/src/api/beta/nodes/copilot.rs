// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `copilot`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List, Object, Reference, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.agentCardManifest`, such as `/agentRegistry/agentCardManifests/{id}`.
    AgentCardManifest: super::Entity = models::AgentCardManifest
}

impl AgentCardManifest {
    /// `GET /agentRegistry/agentCardManifests/{agentCardManifest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentcardmanifest-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/agentinstance-list-agentcardmanifest?view=graph-rest-beta), metadata
    /// Also: `/agentRegistry/agentInstances/{agentInstance-id}/agentCardManifest`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentCardManifest.Read.All`, `AgentCardManifest.ReadWrite.All`; application: `AgentCardManifest.Read.All`, `AgentCardManifest.ReadWrite.ManagedBy`, `AgentCardManifest.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgentCardManifest> {
        let sheet = "GET agentCardManifest: get
            agentcardmanifest-get: AgentCardManifest.Read.All AgentCardManifest.ReadWrite.All | | AgentCardManifest.Read.All AgentCardManifest.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.All
            /agentRegistry/agentCardManifests/{id}
            agentinstance-list-agentcardmanifest: AgentInstance.Read.All+AgentCardManifest.Read.All AgentCardManifest.Read.All+AgentInstance.Read.All AgentCardManifest.Read.All+AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.All+AgentInstance.Read.All AgentCardManifest.ReadWrite.All+AgentInstance.ReadWrite.All AgentInstance.ReadWrite.All+AgentCardManifest.Read.All AgentInstance.ReadWrite.All+AgentCardManifest.ReadWrite.All | | AgentInstance.Read.All+AgentCardManifest.Read.All AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.Read.All AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.Read.All AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.ReadWrite.All AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.ReadWrite.ManagedBy AgentCardManifest.Read.All+AgentInstance.Read.All AgentCardManifest.Read.All+AgentInstance.ReadWrite.All AgentCardManifest.Read.All+AgentInstance.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.All+AgentInstance.Read.All AgentCardManifest.ReadWrite.All+AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.All+AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.All+AgentCardManifest.Read.All AgentInstance.ReadWrite.All+AgentCardManifest.ReadWrite.All AgentInstance.ReadWrite.All+AgentCardManifest.ReadWrite.ManagedBy
            /agentRegistry/agentInstances/{id}/agentCardManifest";
        self.0.get(sheet)
    }

    /// `PATCH /agentRegistry/agentCardManifests/{agentCardManifest-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentcardmanifest-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentCardManifest.ReadWrite.All`; application: `AgentCardManifest.ReadWrite.All`, `AgentCardManifest.ReadWrite.ManagedBy`.
    pub fn update(&self, body: models::AgentCardManifest) -> Call<models::AgentCardManifest> {
        let sheet = "PATCH agentCardManifest: update
            agentcardmanifest-update: AgentCardManifest.ReadWrite.All | | AgentCardManifest.ReadWrite.All AgentCardManifest.ReadWrite.ManagedBy
            /agentRegistry/agentCardManifests/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agentCollection`, such as `/agentRegistry/agentCollections/{id}`.
    AgentCollection: super::Entity = models::AgentCollection
}

impl AgentCollection {
    /// `DELETE /agentRegistry/agentCollections/{agentCollection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentregistry-delete-agentcollections?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentCollection.ReadWrite.All`; application: `AgentCollection.ReadWrite.All`, `AgentCollection.ReadWrite.ManagedBy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE agentRegistry: delete
            agentregistry-delete-agentcollections: AgentCollection.ReadWrite.All | | AgentCollection.ReadWrite.All AgentCollection.ReadWrite.ManagedBy
            /agentRegistry/agentCollections/{id}";
        self.0.call(sheet)
    }

    /// `GET /agentRegistry/agentCollections/{agentCollection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentcollection-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentCollection.Read.All` and 5 more; application: `AgentCollection.Read.All`, `AgentCollection.ReadWrite.ManagedBy`, `AgentCollection.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgentCollection> {
        let sheet = "GET agentCollection: get
            agentcollection-get: AgentCollection.Read.All AgentCollection.ReadWrite.All AgentCollection.Read.Global AgentCollection.ReadWrite.Global AgentCollection.Read.Quarantined AgentCollection.ReadWrite.Quarantined | | AgentCollection.Read.All AgentCollection.ReadWrite.ManagedBy AgentCollection.ReadWrite.All
            /agentRegistry/agentCollections/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /agentRegistry/agentCollections/{agentCollection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentcollection-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentCollection.ReadWrite.All`, `AgentCollection.ReadWrite.Global`, `AgentCollection.ReadWrite.Quarantined`; application: `AgentCollection.ReadWrite.All`, `AgentCollection.ReadWrite.ManagedBy`.
    pub fn update(&self, body: models::AgentCollection) -> Call<models::AgentCollection> {
        let sheet = "PATCH agentCollection: update
            agentcollection-update: AgentCollection.ReadWrite.All AgentCollection.ReadWrite.Global AgentCollection.ReadWrite.Quarantined | | AgentCollection.ReadWrite.All AgentCollection.ReadWrite.ManagedBy
            /agentRegistry/agentCollections/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/members`
    pub fn members(&self) -> super::AgentCollectionMembers {
        super::AgentCollectionMembers(self.0.references("members"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentInstance`, such as `/agentRegistry/agentCollections/{id}/members`.
    AgentCollectionMembers[models::AgentInstance]
}

impl AgentCollectionMembers {
    /// `POST /agentRegistry/agentCollections/{agentCollection-id}/members/{agentInstance-id}/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentInstance.Read.All` + `AgentCollection.ReadWrite.All` and 5 more; application: `AgentInstance.Read.All` + `AgentCollection.ReadWrite.All` and 5 more.
    pub fn add_ref(&self, id: impl AsRef<str>, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST members: add_ref
            : AgentInstance.Read.All+AgentCollection.ReadWrite.All AgentInstance.Read.All+AgentCollection.ReadWrite.Global AgentInstance.Read.All+AgentCollection.ReadWrite.Quarantined AgentInstance.ReadWrite.All+AgentCollection.ReadWrite.All AgentInstance.ReadWrite.All+AgentCollection.ReadWrite.Global AgentInstance.ReadWrite.All+AgentCollection.ReadWrite.Quarantined | | AgentInstance.Read.All+AgentCollection.ReadWrite.All AgentInstance.Read.All+AgentCollection.ReadWrite.ManagedBy AgentInstance.ReadWrite.ManagedBy+AgentCollection.ReadWrite.All AgentInstance.ReadWrite.ManagedBy+AgentCollection.ReadWrite.ManagedBy AgentInstance.ReadWrite.All+AgentCollection.ReadWrite.All AgentInstance.ReadWrite.All+AgentCollection.ReadWrite.ManagedBy
            /agentRegistry/agentCollections/{id}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet).reference(body)
    }

    /// `POST /agentRegistry/agentCollections/{agentCollection-id}/members/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentCollection.ReadWrite.Global` + `AgentInstance.Read.All` and 3 more.
    pub fn create_ref(&self, body: impl Into<Reference>) -> Call<()> {
        let sheet = "POST members: create_ref
            : AgentCollection.ReadWrite.Global+AgentInstance.Read.All AgentCollection.ReadWrite.Global+AgentInstance.ReadWrite.All AgentCollection.ReadWrite.Quarantined+AgentInstance.Read.All AgentCollection.ReadWrite.Quarantined+AgentInstance.ReadWrite.All | |
            /agentRegistry/agentCollections/{id}/members/$ref";
        self.0.name("$ref").call(sheet).reference(body)
    }

    /// `GET /agentRegistry/agentCollections/{agentCollection-id}/members`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentCollection.Read.Global` and 3 more.
    pub fn list(&self) -> List<models::AgentInstance> {
        let sheet = "GET agentCollection: list
            : AgentCollection.Read.Global AgentCollection.ReadWrite.Global AgentCollection.Read.Quarantined AgentCollection.ReadWrite.Quarantined | |
            /agentRegistry/agentCollections/{id}/members";
        self.0.list(sheet)
    }

    /// `DELETE /agentRegistry/agentCollections/{agentCollection-id}/members/{agentInstance-id}/$ref`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentCollection.ReadWrite.Global`, `AgentCollection.ReadWrite.Quarantined`.
    pub fn remove_ref(&self, id: impl AsRef<str>) -> Call<()> {
        let sheet = "DELETE members: remove_ref
            : AgentCollection.ReadWrite.Global AgentCollection.ReadWrite.Quarantined | |
            /agentRegistry/agentCollections/{id}/members/{id}/$ref";
        self.0.key(id.as_ref()).name("$ref").call(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agentInstance`, such as `/agentRegistry/agentInstances/{id}`.
    AgentInstance: super::Entity = models::AgentInstance
}

impl AgentInstance {
    /// `DELETE /agentRegistry/agentInstances/{agentInstance-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentregistry-delete-agentinstances?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `AgentInstance.ReadWrite.All`; application: `AgentInstance.ReadWrite.All`, `AgentInstance.ReadWrite.ManagedBy`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE agentRegistry: delete
            agentregistry-delete-agentinstances: AgentInstance.ReadWrite.All | | AgentInstance.ReadWrite.All AgentInstance.ReadWrite.ManagedBy
            /agentRegistry/agentInstances/{id}";
        self.0.call(sheet)
    }

    /// `GET /agentRegistry/agentInstances/{agentInstance-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentinstance-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentInstance.Read.All`, `AgentInstance.ReadWrite.All`; application: `AgentInstance.Read.All`, `AgentInstance.ReadWrite.ManagedBy`, `AgentInstance.ReadWrite.All`.
    pub fn get(&self) -> Get<models::AgentInstance> {
        let sheet = "GET agentInstance: get
            agentinstance-get: AgentInstance.Read.All AgentInstance.ReadWrite.All | | AgentInstance.Read.All AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.All
            /agentRegistry/agentInstances/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /agentRegistry/agentInstances/{agentInstance-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentinstance-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentInstance.ReadWrite.All`; application: `AgentInstance.ReadWrite.All`, `AgentInstance.ReadWrite.ManagedBy`.
    pub fn update(&self, body: models::AgentInstance) -> Call<models::AgentInstance> {
        let sheet = "PATCH agentInstance: update
            agentinstance-update: AgentInstance.ReadWrite.All | | AgentInstance.ReadWrite.All AgentInstance.ReadWrite.ManagedBy
            /agentRegistry/agentInstances/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/agentCardManifest`
    pub fn agent_card_manifest(&self) -> super::AgentCardManifest {
        super::AgentCardManifest(self.0.name("agentCardManifest"))
    }

    /// `…/collections`
    pub fn collections(&self) -> super::AgentInstanceCollections {
        super::AgentInstanceCollections(self.0.name("collections"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentCollection`, such as `/agentRegistry/agentInstances/{id}/collections`.
    AgentInstanceCollections[models::AgentCollection]
}

impl AgentInstanceCollections {
    /// `GET /agentRegistry/agentInstances/{agentInstance-id}/collections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentinstance-list-collections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentInstance.Read.All`, `AgentInstance.ReadWrite.All`; application: `AgentInstance.Read.All`, `AgentInstance.ReadWrite.ManagedBy`, `AgentInstance.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentCollection> {
        let sheet = "GET agentInstance: list
            agentinstance-list-collections: AgentInstance.Read.All AgentInstance.ReadWrite.All | | AgentInstance.Read.All AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.All
            /agentRegistry/agentInstances/{id}/collections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.agentRegistry`, such as `/agentRegistry`.
    AgentRegistry = models::AgentRegistry
}

impl AgentRegistry {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AgentRegistry> {
        self.0.get("GET agentRegistry: get")
    }

    /// `…/agentCardManifests`
    pub fn agent_card_manifests(&self) -> super::AgentRegistryAgentCardManifests {
        super::AgentRegistryAgentCardManifests(self.0.name("agentCardManifests"))
    }

    /// `…/agentCollections`
    pub fn agent_collections(&self) -> super::AgentRegistryAgentCollections {
        super::AgentRegistryAgentCollections(self.0.name("agentCollections"))
    }

    /// `…/agentInstances`
    pub fn agent_instances(&self) -> super::AgentRegistryAgentInstances {
        super::AgentRegistryAgentInstances(self.0.name("agentInstances"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentCardManifest`, such as `/agentRegistry/agentCardManifests`.
    AgentRegistryAgentCardManifests[models::AgentCardManifest]
}

impl AgentRegistryAgentCardManifests {
    /// `GET /agentRegistry/agentCardManifests`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentregistry-list-agentcardmanifests?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentCardManifest.Read.All`, `AgentCardManifest.ReadWrite.All`; application: `AgentCardManifest.Read.All`, `AgentCardManifest.ReadWrite.ManagedBy`, `AgentCardManifest.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentCardManifest> {
        let sheet = "GET agentRegistry: list
            agentregistry-list-agentcardmanifests: AgentCardManifest.Read.All AgentCardManifest.ReadWrite.All | | AgentCardManifest.Read.All AgentCardManifest.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.All
            /agentRegistry/agentCardManifests";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentCollection`, such as `/agentRegistry/agentCollections`.
    AgentRegistryAgentCollections[models::AgentCollection]
}

impl AgentRegistryAgentCollections {
    /// `POST /agentRegistry/agentCollections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentregistry-post-agentcollections?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentCollection.ReadWrite.All`; application: `AgentCollection.ReadWrite.All`, `AgentCollection.ReadWrite.ManagedBy`.
    pub fn create(&self, body: models::AgentCollection) -> Call<models::AgentCollection> {
        let sheet = "POST agentRegistry: create
            agentregistry-post-agentcollections: AgentCollection.ReadWrite.All | | AgentCollection.ReadWrite.All AgentCollection.ReadWrite.ManagedBy
            /agentRegistry/agentCollections";
        self.0.call(sheet).json(body)
    }

    /// `GET /agentRegistry/agentCollections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentregistry-list-agentcollections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentCollection.Read.All`, `AgentCollection.ReadWrite.All`; application: `AgentCollection.Read.All`, `AgentCollection.ReadWrite.ManagedBy`, `AgentCollection.ReadWrite.All`.
    pub fn list(&self) -> List<models::AgentCollection> {
        let sheet = "GET agentRegistry: list
            agentregistry-list-agentcollections: AgentCollection.Read.All AgentCollection.ReadWrite.All | | AgentCollection.Read.All AgentCollection.ReadWrite.ManagedBy AgentCollection.ReadWrite.All
            /agentRegistry/agentCollections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.agentInstance`, such as `/agentRegistry/agentInstances`.
    AgentRegistryAgentInstances[models::AgentInstance]
}

impl AgentRegistryAgentInstances {
    /// `POST /agentRegistry/agentInstances`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentregistry-post-agentinstances?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `AgentInstance.ReadWrite.All`; application: `AgentInstance.ReadWrite.All`, `AgentInstance.ReadWrite.ManagedBy`.
    pub fn create(&self, body: models::AgentInstance) -> Call<models::AgentInstance> {
        let sheet = "POST agentRegistry: create
            agentregistry-post-agentinstances: AgentInstance.ReadWrite.All | | AgentInstance.ReadWrite.All AgentInstance.ReadWrite.ManagedBy
            /agentRegistry/agentInstances";
        self.0.call(sheet).json(body)
    }

    /// `GET /agentRegistry/agentInstances`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/agentregistry-list-agentinstances?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `AgentInstance.Read.All` + `AgentCardManifest.Read.All` and 8 more; application: `AgentInstance.Read.All` + `AgentCardManifest.Read.All` and 18 more.
    pub fn list(&self) -> List<models::AgentInstance> {
        let sheet = "GET agentRegistry: list
            agentregistry-list-agentinstances: AgentInstance.Read.All+AgentCardManifest.Read.All AgentCardManifest.Read.All+AgentInstance.Read.All AgentCardManifest.Read.All+AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.All+AgentInstance.Read.All AgentCardManifest.ReadWrite.All+AgentInstance.ReadWrite.All AgentInstance.ReadWrite.All+AgentCardManifest.Read.All AgentInstance.ReadWrite.All+AgentCardManifest.ReadWrite.All AgentInstance.Read.All AgentInstance.ReadWrite.All | | AgentInstance.Read.All+AgentCardManifest.Read.All AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.Read.All AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.ManagedBy+AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.Read.All AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.ReadWrite.All AgentInstance.ReadWrite.ManagedBy+AgentCardManifest.ReadWrite.ManagedBy AgentCardManifest.Read.All+AgentInstance.Read.All AgentCardManifest.Read.All+AgentInstance.ReadWrite.All AgentCardManifest.Read.All+AgentInstance.ReadWrite.ManagedBy AgentCardManifest.ReadWrite.All+AgentInstance.Read.All AgentCardManifest.ReadWrite.All+AgentInstance.ReadWrite.All AgentCardManifest.ReadWrite.All+AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.All+AgentCardManifest.Read.All AgentInstance.ReadWrite.All+AgentCardManifest.ReadWrite.All AgentInstance.ReadWrite.All+AgentCardManifest.ReadWrite.ManagedBy AgentInstance.Read.All AgentInstance.ReadWrite.ManagedBy AgentInstance.ReadWrite.All
            /agentRegistry/agentInstances";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// `/agents`
    Agents
}

impl Agents {
    /// `GET /agents/discoverCopilotTools`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn discover_copilot_tools(&self) -> List<models::CopilotTool> {
        let sheet = "GET agent: discover_copilot_tools
            : | |
            /agents/discoverCopilotTools";
        self.0.name("discoverCopilotTools").list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aiOnlineMeeting`, such as `/copilot/users/{id}/onlineMeetings/{id}`.
    AiOnlineMeeting: super::Entity = models::AiOnlineMeeting
}

impl AiOnlineMeeting {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AiOnlineMeeting> {
        self.0.get("GET aiOnlineMeeting: get")
    }

    /// `…/aiInsights`
    pub fn ai_insights(&self) -> super::AiOnlineMeetingAiInsights {
        super::AiOnlineMeetingAiInsights(self.0.name("aiInsights"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.callAiInsight`, such as `/copilot/users/{id}/onlineMeetings/{id}/aiInsights`.
    AiOnlineMeetingAiInsights[models::CallAiInsight]
}

impl AiOnlineMeetingAiInsights {
    /// `GET /copilot/users/{aiUser-id}/onlineMeetings/{aiOnlineMeeting-id}/aiInsights`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `OnlineMeetingAiInsight.Read.All`.
    pub fn list(&self) -> List<models::CallAiInsight> {
        let sheet = "GET aiOnlineMeeting: list
            : OnlineMeetingAiInsight.Read.All | |
            /copilot/users/{id}/onlineMeetings/{id}/aiInsights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.aiUser`, such as `/copilot/users/{id}`.
    AiUser: super::Entity = models::AiUser
}

impl AiUser {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::AiUser> {
        self.0.get("GET aiUser: get")
    }

    /// `…/onlineMeetings`
    pub fn online_meetings(&self) -> Collection<models::AiOnlineMeeting> {
        Collection::at(self.0.name("onlineMeetings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdmin`, such as `/copilot/admin`.
    CopilotAdmin: super::Entity = models::CopilotAdmin
}

impl CopilotAdmin {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotAdmin> {
        self.0.get("GET copilotAdmin: get")
    }

    /// `…/catalog`
    pub fn catalog(&self) -> super::CopilotAdminCatalog {
        super::CopilotAdminCatalog(self.0.name("catalog"))
    }

    /// `…/policySettings`
    pub fn policy_settings(&self) -> Collection<models::CopilotPolicySetting> {
        Collection::at(self.0.name("policySettings"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::CopilotAdminSetting {
        super::CopilotAdminSetting(self.0.name("settings"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdminCatalog`, such as `/copilot/admin/catalog`.
    CopilotAdminCatalog: super::Entity = models::CopilotAdminCatalog
}

impl CopilotAdminCatalog {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotAdminCatalog> {
        self.0.get("GET copilotAdminCatalog: get")
    }

    /// `…/packages`
    pub fn packages(&self) -> super::CopilotAdminCatalogPackages {
        super::CopilotAdminCatalogPackages(self.0.name("packages"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.copilotPackageDetail`, such as `/copilot/admin/catalog/packages`.
    CopilotAdminCatalogPackages[models::CopilotPackageDetail]
}

impl CopilotAdminCatalogPackages {
    /// `POST /copilot/admin/catalog/packages`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn create(&self, body: models::CopilotPackageDetail) -> Call<models::CopilotPackageDetail> {
        let sheet = "POST copilotAdminCatalog: create
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages";
        self.0.call(sheet).json(body)
    }

    /// `GET /copilot/admin/catalog/packages`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`.
    pub fn list(&self) -> List<models::CopilotPackageDetail> {
        let sheet = "GET copilotAdminCatalog: list
            : CopilotPackages.Read.All CopilotPackages.ReadWrite.All | | CopilotPackages.Read.All CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdminLimitedMode`, such as `/copilot/admin/settings/limitedMode`.
    CopilotAdminLimitedMode: super::Entity = models::CopilotAdminLimitedMode
}

impl CopilotAdminLimitedMode {
    /// `GET /copilot/admin/settings/limitedMode`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotSettings-LimitedMode.Read`, `CopilotSettings-LimitedMode.ReadWrite`.
    pub fn get(&self) -> Get<models::CopilotAdminLimitedMode> {
        let sheet = "GET copilotAdminSetting: get
            : CopilotSettings-LimitedMode.Read CopilotSettings-LimitedMode.ReadWrite | |
            /copilot/admin/settings/limitedMode";
        self.0.get(sheet)
    }

    /// `PATCH /copilot/admin/settings/limitedMode`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotSettings-LimitedMode.ReadWrite`.
    pub fn update(&self, body: models::CopilotAdminLimitedMode) -> Call<models::CopilotAdminLimitedMode> {
        let sheet = "PATCH copilotAdminSetting: update
            : CopilotSettings-LimitedMode.ReadWrite | |
            /copilot/admin/settings/limitedMode";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotAdminSetting`, such as `/copilot/admin/settings`.
    CopilotAdminSetting: super::Entity = models::CopilotAdminSetting
}

impl CopilotAdminSetting {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotAdminSetting> {
        self.0.get("GET copilotAdminSetting: get")
    }

    /// `…/limitedMode`
    pub fn limited_mode(&self) -> super::CopilotAdminLimitedMode {
        super::CopilotAdminLimitedMode(self.0.name("limitedMode"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotPackageDetail`, such as `/copilot/admin/catalog/packages/{id}`.
    CopilotPackageDetail: super::Entity = models::CopilotPackageDetail
}

impl CopilotPackageDetail {
    /// `POST /copilot/admin/catalog/packages/{copilotPackageDetail-id}/block`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn block(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST copilotPackageDetail: block
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}/block";
        self.0.name("block").call(sheet).json(body)
    }

    /// `DELETE /copilot/admin/catalog/packages/{copilotPackageDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE copilotPackageDetail: delete
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}";
        self.0.call(sheet)
    }

    /// `GET /copilot/admin/catalog/packages/{copilotPackageDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.Read.All`, `CopilotPackages.ReadWrite.All`.
    pub fn get(&self) -> Get<models::CopilotPackageDetail> {
        let sheet = "GET copilotPackageDetail: get
            : CopilotPackages.Read.All CopilotPackages.ReadWrite.All | | CopilotPackages.Read.All CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}";
        self.0.get(sheet)
    }

    /// `POST /copilot/admin/catalog/packages/{copilotPackageDetail-id}/update`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn post_update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST copilotPackageDetail: post_update
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}/update";
        self.0.name("update").call(sheet).json(body)
    }

    /// `POST /copilot/admin/catalog/packages/{copilotPackageDetail-id}/reassign`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn reassign(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST copilotPackageDetail: reassign
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}/reassign";
        self.0.name("reassign").call(sheet).json(body)
    }

    /// `POST /copilot/admin/catalog/packages/{copilotPackageDetail-id}/unblock`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn unblock(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST copilotPackageDetail: unblock
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}/unblock";
        self.0.name("unblock").call(sheet).json(body)
    }

    /// `PATCH /copilot/admin/catalog/packages/{copilotPackageDetail-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPackages.ReadWrite.All`; application: `CopilotPackages.ReadWrite.All`.
    pub fn update(&self, body: models::CopilotPackageDetail) -> Call<models::CopilotPackageDetail> {
        let sheet = "PATCH copilotPackageDetail: update
            : CopilotPackages.ReadWrite.All | | CopilotPackages.ReadWrite.All
            /copilot/admin/catalog/packages/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotPolicySetting`, such as `/copilot/admin/policySettings/{id}`.
    CopilotPolicySetting: super::Entity = models::CopilotPolicySetting
}

impl CopilotPolicySetting {
    /// `GET /copilot/admin/policySettings/{copilotPolicySetting-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPolicySettings.Read`, `CopilotPolicySettings.ReadWrite`; application: `CopilotPolicySettings.Read`, `CopilotPolicySettings.ReadWrite`.
    pub fn get(&self) -> Get<models::CopilotPolicySetting> {
        let sheet = "GET copilotPolicySetting: get
            : CopilotPolicySettings.Read CopilotPolicySettings.ReadWrite | | CopilotPolicySettings.Read CopilotPolicySettings.ReadWrite
            /copilot/admin/policySettings/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /copilot/admin/policySettings/{copilotPolicySetting-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `CopilotPolicySettings.ReadWrite`; application: `CopilotPolicySettings.ReadWrite`.
    pub fn update(&self, body: models::CopilotPolicySetting) -> Call<models::CopilotPolicySetting> {
        let sheet = "PATCH copilotPolicySetting: update
            : CopilotPolicySettings.ReadWrite | | CopilotPolicySettings.ReadWrite
            /copilot/admin/policySettings/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.copilotRoot`, such as `/copilot`.
    CopilotRoot = models::CopilotRoot
}

impl CopilotRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::CopilotRoot> {
        self.0.get("GET copilotRoot: get")
    }

    /// `POST /copilot/search`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Files.Read.All`, `Sites.Read.All`.
    pub fn search(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST copilotRoot: search
            : Files.Read.All Sites.Read.All | |
            /copilot/search";
        self.0.name("search").call(sheet).json(body)
    }

    /// `…/admin`
    pub fn admin(&self) -> super::CopilotAdmin {
        super::CopilotAdmin(self.0.name("admin"))
    }

    /// `…/agentRegistrations`
    pub fn agent_registrations(&self) -> super::CopilotRootAgentRegistrations {
        super::CopilotRootAgentRegistrations(self.0.name("agentRegistrations"))
    }

    /// `…/agents`
    pub fn agents(&self) -> super::CopilotRootAgents {
        super::CopilotRootAgents(self.0.name("agents"))
    }

    /// `…/communications`
    pub fn communications(&self) -> super::CopilotRootCommunications {
        super::CopilotRootCommunications(self.0.name("communications"))
    }

    /// `…/searchNextPage`
    pub fn search_next_page(&self) -> super::CopilotRootSearchNextPage {
        super::CopilotRootSearchNextPage(self.0.name("searchNextPage"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::CopilotRootSettings {
        super::CopilotRootSettings(self.0.name("settings"))
    }

    /// `…/sharepoint`
    pub fn sharepoint(&self) -> super::CopilotRootSharepoint {
        super::CopilotRootSharepoint(self.0.name("sharepoint"))
    }

    /// `…/users`
    pub fn users(&self) -> Collection<models::AiUser> {
        Collection::at(self.0.name("users"))
    }
}

crate::runtime::node! {
    /// `/copilot/agentRegistrations`
    CopilotRootAgentRegistrations
}

impl CopilotRootAgentRegistrations {
    /// `POST /copilot/agentRegistrations`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AgentRegistration.ReadWrite.All`; application: `AgentRegistration.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST copilotRoot: create
            : AgentRegistration.ReadWrite.All | | AgentRegistration.ReadWrite.All
            /copilot/agentRegistrations";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CopilotRootAgentRegistrationsId {
        super::CopilotRootAgentRegistrationsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/copilot/agentRegistrations/{id}`
    CopilotRootAgentRegistrationsId
}

impl CopilotRootAgentRegistrationsId {
    /// `DELETE /copilot/agentRegistrations/{agentId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AgentRegistration.ReadWrite.All`; application: `AgentRegistration.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE untyped: delete
            : AgentRegistration.ReadWrite.All | | AgentRegistration.ReadWrite.All
            /copilot/agentRegistrations/{id}";
        self.0.call(sheet)
    }

    /// `GET /copilot/agentRegistrations/{agentId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AgentRegistration.Read.All`, `AgentRegistration.ReadWrite.All`; application: `AgentRegistration.Read.All`, `AgentRegistration.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET untyped: get
            : AgentRegistration.Read.All AgentRegistration.ReadWrite.All | | AgentRegistration.Read.All AgentRegistration.ReadWrite.All
            /copilot/agentRegistrations/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /copilot/agentRegistrations/{agentId}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `AgentRegistration.ReadWrite.All`; application: `AgentRegistration.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH untyped: update
            : AgentRegistration.ReadWrite.All | | AgentRegistration.ReadWrite.All
            /copilot/agentRegistrations/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/copilot/agents`
    CopilotRootAgents
}

impl CopilotRootAgents {
    /// `…/discoverCopilotTools`
    pub fn discover_copilot_tools(&self) -> super::CopilotRootAgentsDiscoverCopilotTools {
        super::CopilotRootAgentsDiscoverCopilotTools(self.0.name("discoverCopilotTools"))
    }
}

crate::runtime::node! {
    /// `/copilot/agents/discoverCopilotTools`
    CopilotRootAgentsDiscoverCopilotTools
}

impl CopilotRootAgentsDiscoverCopilotTools {
    /// `GET /copilot/agents/discoverCopilotTools`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `CopilotTools.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET untyped: get
            : CopilotTools.Read.All | |
            /copilot/agents/discoverCopilotTools";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/copilot/communications`
    CopilotRootCommunications
}

impl CopilotRootCommunications {
    /// `…/realtimeActivityFeed`
    pub fn realtime_activity_feed(&self) -> super::CopilotRootCommunicationsRealtimeActivityFeed {
        super::CopilotRootCommunicationsRealtimeActivityFeed(self.0.name("realtimeActivityFeed"))
    }
}

crate::runtime::node! {
    /// `/copilot/communications/realtimeActivityFeed`
    CopilotRootCommunicationsRealtimeActivityFeed
}

impl CopilotRootCommunicationsRealtimeActivityFeed {
    /// `…/meetings`
    pub fn meetings(&self) -> super::CopilotRootCommunicationsRealtimeActivityFeedMeetings {
        super::CopilotRootCommunicationsRealtimeActivityFeedMeetings(self.0.name("meetings"))
    }

    /// `…/subscriptions`
    pub fn subscriptions(&self) -> super::CopilotRootCommunicationsRealtimeActivityFeedSubscriptions {
        super::CopilotRootCommunicationsRealtimeActivityFeedSubscriptions(self.0.name("subscriptions"))
    }
}

crate::runtime::node! {
    /// `/copilot/communications/realtimeActivityFeed/meetings`
    CopilotRootCommunicationsRealtimeActivityFeedMeetings
}

impl CopilotRootCommunicationsRealtimeActivityFeedMeetings {
    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CopilotRootCommunicationsRealtimeActivityFeedMeetingsId {
        super::CopilotRootCommunicationsRealtimeActivityFeedMeetingsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/copilot/communications/realtimeActivityFeed/meetings/{id}`
    CopilotRootCommunicationsRealtimeActivityFeedMeetingsId
}

impl CopilotRootCommunicationsRealtimeActivityFeedMeetingsId {
    /// `…/transcripts`
    pub fn transcripts(&self) -> super::CopilotRootCommunicationsRealtimeActivityFeedMeetingsIdTranscripts {
        super::CopilotRootCommunicationsRealtimeActivityFeedMeetingsIdTranscripts(self.0.name("transcripts"))
    }
}

crate::runtime::node! {
    /// `/copilot/communications/realtimeActivityFeed/meetings/{id}/transcripts`
    CopilotRootCommunicationsRealtimeActivityFeedMeetingsIdTranscripts
}

impl CopilotRootCommunicationsRealtimeActivityFeedMeetingsIdTranscripts {
    /// `GET /copilot/communications/realtimeActivityFeed/meetings/{meetingId}/transcripts`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `RealTimeActivityFeed.Read.All`; application: `RealTimeActivityFeed.Read.All`, `OnlineMeetingTranscript.Read.Chat`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET untyped: get
            : RealTimeActivityFeed.Read.All | | RealTimeActivityFeed.Read.All OnlineMeetingTranscript.Read.Chat
            /copilot/communications/realtimeActivityFeed/meetings/{id}/transcripts";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/copilot/communications/realtimeActivityFeed/subscriptions`
    CopilotRootCommunicationsRealtimeActivityFeedSubscriptions
}

impl CopilotRootCommunicationsRealtimeActivityFeedSubscriptions {
    /// `POST /copilot/communications/realtimeActivityFeed/subscriptions`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `RealTimeActivityFeed.Read.All`; application: `RealTimeActivityFeed.Read.All`, `OnlineMeetingTranscript.Read.Chat`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST untyped: create
            : RealTimeActivityFeed.Read.All | | RealTimeActivityFeed.Read.All OnlineMeetingTranscript.Read.Chat
            /copilot/communications/realtimeActivityFeed/subscriptions";
        self.0.call(sheet).json(body)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::CopilotRootCommunicationsRealtimeActivityFeedSubscriptionsId {
        super::CopilotRootCommunicationsRealtimeActivityFeedSubscriptionsId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/copilot/communications/realtimeActivityFeed/subscriptions/{id}`
    CopilotRootCommunicationsRealtimeActivityFeedSubscriptionsId
}

impl CopilotRootCommunicationsRealtimeActivityFeedSubscriptionsId {
    /// `DELETE /copilot/communications/realtimeActivityFeed/subscriptions/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `RealTimeActivityFeed.Read.All`; application: `RealTimeActivityFeed.Read.All`, `OnlineMeetingTranscript.Read.Chat`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE untyped: delete
            : RealTimeActivityFeed.Read.All | | RealTimeActivityFeed.Read.All OnlineMeetingTranscript.Read.Chat
            /copilot/communications/realtimeActivityFeed/subscriptions/{id}";
        self.0.call(sheet)
    }

    /// `GET /copilot/communications/realtimeActivityFeed/subscriptions/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `RealTimeActivityFeed.Read.All`; application: `RealTimeActivityFeed.Read.All`, `OnlineMeetingTranscript.Read.Chat`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET untyped: get
            : RealTimeActivityFeed.Read.All | | RealTimeActivityFeed.Read.All OnlineMeetingTranscript.Read.Chat
            /copilot/communications/realtimeActivityFeed/subscriptions/{id}";
        self.0.get(sheet)
    }

    /// `POST /copilot/communications/realtimeActivityFeed/subscriptions/{id}/getArtifacts`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `RealTimeActivityFeed.Read.All`; application: `RealTimeActivityFeed.Read.All`.
    pub fn get_artifacts(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST untyped: get_artifacts
            : RealTimeActivityFeed.Read.All | | RealTimeActivityFeed.Read.All
            /copilot/communications/realtimeActivityFeed/subscriptions/{id}/getArtifacts";
        self.0.name("getArtifacts").call(sheet).json(body)
    }

    /// `PATCH /copilot/communications/realtimeActivityFeed/subscriptions/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `RealTimeActivityFeed.Read.All`; application: `RealTimeActivityFeed.Read.All`, `OnlineMeetingTranscript.Read.Chat`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH untyped: update
            : RealTimeActivityFeed.Read.All | | RealTimeActivityFeed.Read.All OnlineMeetingTranscript.Read.Chat
            /copilot/communications/realtimeActivityFeed/subscriptions/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/copilot/searchNextPage`
    CopilotRootSearchNextPage
}

impl CopilotRootSearchNextPage {
    /// `GET /copilot/searchNextPage`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Files.Read.All`, `Sites.Read.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET copilotRoot: get
            : Files.Read.All Sites.Read.All | |
            /copilot/searchNextPage";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// `/copilot/settings`
    CopilotRootSettings
}

impl CopilotRootSettings {
    /// `…/people`
    pub fn people(&self) -> super::CopilotRootSettingsPeople {
        super::CopilotRootSettingsPeople(self.0.name("people"))
    }
}

crate::runtime::node! {
    /// `/copilot/settings/people`
    CopilotRootSettingsPeople
}

impl CopilotRootSettingsPeople {
    /// `…/enhancedPersonalization`
    pub fn enhanced_personalization(&self) -> super::CopilotRootSettingsPeopleEnhancedPersonalization {
        super::CopilotRootSettingsPeopleEnhancedPersonalization(self.0.name("enhancedPersonalization"))
    }
}

crate::runtime::node! {
    /// `/copilot/settings/people/enhancedPersonalization`
    CopilotRootSettingsPeopleEnhancedPersonalization
}

impl CopilotRootSettingsPeopleEnhancedPersonalization {
    /// `GET /copilot/settings/people/enhancedPersonalization`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.Read.All`, `PeopleSettings.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET untyped: get
            : PeopleSettings.Read.All PeopleSettings.ReadWrite.All | | PeopleSettings.Read.All PeopleSettings.ReadWrite.All
            /copilot/settings/people/enhancedPersonalization";
        self.0.get(sheet)
    }

    /// `PATCH /copilot/settings/people/enhancedPersonalization`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `PeopleSettings.ReadWrite.All`; application: `PeopleSettings.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH untyped: update
            : PeopleSettings.ReadWrite.All | | PeopleSettings.ReadWrite.All
            /copilot/settings/people/enhancedPersonalization";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// `/copilot/sharepoint`
    CopilotRootSharepoint
}

impl CopilotRootSharepoint {
    /// `…/grounding`
    pub fn grounding(&self) -> super::CopilotRootSharepointGrounding {
        super::CopilotRootSharepointGrounding(self.0.name("grounding"))
    }
}

crate::runtime::node! {
    /// `/copilot/sharepoint/grounding`
    CopilotRootSharepointGrounding
}

impl CopilotRootSharepointGrounding {
    /// `POST /copilot/sharepoint/grounding/fetchResources`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Files.Read` and 7 more.
    pub fn fetch_resources(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST copilotRoot: fetch_resources
            : Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.FullControl.All Sites.Manage.All Sites.Read.All Sites.ReadWrite.All | |
            /copilot/sharepoint/grounding/fetchResources";
        self.0.name("fetchResources").call(sheet).json(body)
    }
}
