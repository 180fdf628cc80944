// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Argument, Call, Get, List, Object, Value};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.cloudFirewallPolicy`, such as `/networkAccess/cloudFirewallPolicies/{id}`.
    NetworkaccessCloudFirewallPolicy: super::NetworkaccessPolicy = models::networkaccess::CloudFirewallPolicy
}

impl NetworkaccessCloudFirewallPolicy {
    /// `POST /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/createDraft`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create_draft(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST cloudFirewallPolicy: create_draft
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/createDraft";
        self.0.name("createDraft").call(sheet).json(body)
    }

    /// `DELETE /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallpolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudFirewallPolicy: delete
            networkaccess-cloudfirewallpolicy-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::CloudFirewallPolicy> {
        let sheet = "GET cloudFirewallPolicy: get
            networkaccess-cloudfirewallpolicy-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::CloudFirewallPolicy,
    ) -> Call<models::networkaccess::CloudFirewallPolicy> {
        let sheet = "PATCH cloudFirewallPolicy: update
            networkaccess-cloudfirewallpolicy-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyDraft`
    pub fn policy_draft(&self) -> super::NetworkaccessCloudFirewallPolicyPolicyDraft {
        super::NetworkaccessCloudFirewallPolicyPolicyDraft(self.0.name("policyDraft"))
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/cloudFirewallPolicies/{id}/policyDraft`
    NetworkaccessCloudFirewallPolicyPolicyDraft
}

impl NetworkaccessCloudFirewallPolicyPolicyDraft {
    /// `DELETE /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudFirewallPolicy: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET cloudFirewallPolicy: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft";
        self.0.get(sheet)
    }

    /// `POST /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft/publish`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn publish(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST cloudFirewallPolicy: publish
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft/publish";
        self.0.name("publish").call(sheet).json(body)
    }

    /// `PATCH /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH cloudFirewallPolicy: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRules {
        super::NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// `/networkAccess/cloudFirewallPolicies/{id}/policyDraft/policyRules`
    NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRules
}

impl NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRules {
    /// `POST /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST policyrules: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft/policyRules";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft/policyRules`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<Object> {
        let sheet = "GET policyrules: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft/policyRules";
        self.0.list(sheet)
    }

    /// `…/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> super::NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRulesId {
        super::NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRulesId(self.0.key(id.as_ref()))
    }
}

crate::runtime::node! {
    /// `/networkAccess/cloudFirewallPolicies/{id}/policyDraft/policyRules/{id}`
    NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRulesId
}

impl NetworkaccessCloudFirewallPolicyPolicyDraftPolicyRulesId {
    /// `DELETE /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft/policyRules/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudFirewallPolicy: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft/policyRules/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<Option<Object>> {
        let sheet = "GET cloudFirewallPolicy: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyDraft/policyRules/{id}`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "PATCH cloudFirewallPolicy: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyDraft/policyRules/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.conditionalAccessSettings`, such as `/networkAccess/settings/conditionalAccess`.
    NetworkaccessConditionalAccessSettings: super::Entity = models::networkaccess::ConditionalAccessSettings
}

impl NetworkaccessConditionalAccessSettings {
    /// `GET /networkAccess/settings/conditionalAccess`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-conditionalaccesssettings-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ConditionalAccessSettings> {
        let sheet = "GET conditionalAccessSettings: get
            networkaccess-conditionalaccesssettings-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/settings/conditionalAccess";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/settings/conditionalAccess`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-conditionalaccesssettings-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ConditionalAccessSettings,
    ) -> Call<models::networkaccess::ConditionalAccessSettings> {
        let sheet = "PATCH conditionalAccessSettings: update
            networkaccess-conditionalaccesssettings-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/settings/conditionalAccess";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.connection`, such as `/networkAccess/logs/connections/{id}`.
    NetworkaccessConnection: super::Entity = models::networkaccess::Connection
}

impl NetworkaccessConnection {
    /// `GET /networkAccess/logs/connections/{connection-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-connection-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::Connection> {
        let sheet = "GET connection: get
            networkaccess-connection-get: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/connections/{id}";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.connectivity`, such as `/networkAccess/connectivity`.
    NetworkaccessConnectivity: super::Entity = models::networkaccess::Connectivity
}

impl NetworkaccessConnectivity {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::Connectivity> {
        self.0.get("GET connectivity: get")
    }

    /// `GET /networkAccess/connectivity/microsoft.graph.networkaccess.getWebCategoryByUrl(url='{url}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn get_web_category_by_url(&self, url: &str) -> Get<models::networkaccess::WebCategory> {
        let sheet = "GET connectivity: get_web_category_by_url
            : NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/connectivity/microsoft.graph.networkaccess.getWebCategoryByUrl(url='{url}')";
        self.0
            .function("microsoft.graph.networkaccess.getWebCategoryByUrl", &[("url", Argument::quoted(url))])
            .get(sheet)
    }

    /// `…/branches`
    pub fn branches(&self) -> super::NetworkaccessConnectivityBranches {
        super::NetworkaccessConnectivityBranches(self.0.name("branches"))
    }

    /// `…/remoteNetworks`
    pub fn remote_networks(&self) -> super::NetworkaccessConnectivityRemoteNetworks {
        super::NetworkaccessConnectivityRemoteNetworks(self.0.name("remoteNetworks"))
    }

    /// `…/webCategories`
    pub fn web_categories(&self) -> super::NetworkaccessConnectivityWebCategories {
        super::NetworkaccessConnectivityWebCategories(self.0.name("webCategories"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.branchSite`, such as `/networkAccess/connectivity/branches`.
    NetworkaccessConnectivityBranches[models::networkaccess::BranchSite]
}

impl NetworkaccessConnectivityBranches {
    /// `POST /networkAccess/connectivity/branches`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-connectivity-post-branches?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: models::networkaccess::BranchSite) -> Call<models::networkaccess::BranchSite> {
        let sheet = "POST connectivity: create
            networkaccess-connectivity-post-branches: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/connectivity/branches`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-connectivity-list-branches?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::BranchSite> {
        let sheet = "GET connectivity: list
            networkaccess-connectivity-list-branches: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.remoteNetwork`, such as `/networkAccess/connectivity/remoteNetworks`.
    NetworkaccessConnectivityRemoteNetworks[models::networkaccess::RemoteNetwork]
}

impl NetworkaccessConnectivityRemoteNetworks {
    /// `POST /networkAccess/connectivity/remoteNetworks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-connectivity-post-remotenetworks?view=graph-rest-beta), metadata
    /// Status: 201.
    pub fn create(&self, body: models::networkaccess::RemoteNetwork) -> Call<models::networkaccess::RemoteNetwork> {
        let sheet = "POST connectivity: create
            networkaccess-connectivity-post-remotenetworks: | |
            /networkAccess/connectivity/remoteNetworks";
        self.0.call(sheet).json(body)
    }

    /// `POST /networkAccess/connectivity/remoteNetworks/microsoft.graph.networkaccess.getRemoteNetworksHealth`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_remote_networks_health(&self, body: Value) -> Call<Option<Object>> {
        let sheet = "POST remoteNetwork: get_remote_networks_health
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/remoteNetworks/microsoft.graph.networkaccess.getRemoteNetworksHealth";
        self.0.name("microsoft.graph.networkaccess.getRemoteNetworksHealth").call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.webCategory`, such as `/networkAccess/connectivity/webCategories`.
    NetworkaccessConnectivityWebCategories[models::networkaccess::WebCategory]
}

impl NetworkaccessConnectivityWebCategories {
    /// `GET /networkAccess/connectivity/webCategories`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::WebCategory> {
        let sheet = "GET connectivity: list
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/webCategories";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.crossTenantAccessSettings`, such as `/networkAccess/settings/crossTenantAccess`.
    NetworkaccessCrossTenantAccessSettings: super::Entity = models::networkaccess::CrossTenantAccessSettings
}

impl NetworkaccessCrossTenantAccessSettings {
    /// `GET /networkAccess/settings/crossTenantAccess`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-crosstenantaccesssettings-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::CrossTenantAccessSettings> {
        let sheet = "GET crossTenantAccessSettings: get
            networkaccess-crosstenantaccesssettings-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/settings/crossTenantAccess";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/settings/crossTenantAccess`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-crosstenantaccesssettings-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::CrossTenantAccessSettings,
    ) -> Call<models::networkaccess::CrossTenantAccessSettings> {
        let sheet = "PATCH crossTenantAccessSettings: update
            networkaccess-crosstenantaccesssettings-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/settings/crossTenantAccess";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.customBlockPage`, such as `/networkAccess/settings/customBlockPage`.
    NetworkaccessCustomBlockPage: super::Entity = models::networkaccess::CustomBlockPage
}

impl NetworkaccessCustomBlockPage {
    /// `GET /networkAccess/settings/customBlockPage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-customblockpage-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::CustomBlockPage> {
        let sheet = "GET customBlockPage: get
            networkaccess-customblockpage-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/settings/customBlockPage";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/settings/customBlockPage`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-customblockpage-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: models::networkaccess::CustomBlockPage) -> Call<models::networkaccess::CustomBlockPage> {
        let sheet = "PATCH customBlockPage: update
            networkaccess-customblockpage-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/settings/customBlockPage";
        self.0.call(sheet).json(body)
    }
}
