// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::{models, requests};
use crate::runtime::{Argument, Call, Collection, Get, List, OffsetDateTime};

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.branchConnectivityConfiguration`, such as `/networkAccess/connectivity/branches/{id}/connectivityConfiguration`.
    NetworkaccessBranchConnectivityConfiguration = models::networkaccess::BranchConnectivityConfiguration
}

impl NetworkaccessBranchConnectivityConfiguration {
    /// `GET /networkAccess/connectivity/branches/{branchSite-id}/connectivityConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-branchconnectivityconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::BranchConnectivityConfiguration> {
        let sheet = "GET branchConnectivityConfiguration: get
            networkaccess-branchconnectivityconfiguration-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}/connectivityConfiguration";
        self.0.get(sheet)
    }

    /// `…/links`
    ///
    /// The type lists it; no page documents a request there.
    pub fn links(&self) -> Collection<models::networkaccess::ConnectivityConfigurationLink> {
        Collection::at(self.0.name("links"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.branchSite`, such as `/networkAccess/connectivity/branches/{id}`.
    NetworkaccessBranchSite: super::Entity = models::networkaccess::BranchSite
}

impl NetworkaccessBranchSite {
    /// `DELETE /networkAccess/connectivity/branches/{branchSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-branchsite-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE branchSite: delete
            networkaccess-branchsite-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/connectivity/branches/{branchSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-branchsite-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::BranchSite> {
        let sheet = "GET branchSite: get
            networkaccess-branchsite-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/connectivity/branches/{branchSite-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-branchsite-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: models::networkaccess::BranchSite) -> Call<models::networkaccess::BranchSite> {
        let sheet = "PATCH branchSite: update
            networkaccess-branchsite-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/connectivityConfiguration`
    pub fn connectivity_configuration(&self) -> super::NetworkaccessBranchConnectivityConfiguration {
        super::NetworkaccessBranchConnectivityConfiguration(self.0.name("connectivityConfiguration"))
    }

    /// `…/deviceLinks`
    pub fn device_links(&self) -> super::NetworkaccessBranchSiteDeviceLinks {
        super::NetworkaccessBranchSiteDeviceLinks(self.0.name("deviceLinks"))
    }

    /// `…/forwardingProfiles`
    pub fn forwarding_profiles(&self) -> super::NetworkaccessBranchSiteForwardingProfiles {
        super::NetworkaccessBranchSiteForwardingProfiles(self.0.name("forwardingProfiles"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.deviceLink`, such as `/networkAccess/connectivity/branches/{id}/deviceLinks`.
    NetworkaccessBranchSiteDeviceLinks[models::networkaccess::DeviceLink]
}

impl NetworkaccessBranchSiteDeviceLinks {
    /// `POST /networkAccess/connectivity/branches/{branchSite-id}/deviceLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-branchsite-post-devicelinks?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: models::networkaccess::DeviceLink) -> Call<models::networkaccess::DeviceLink> {
        let sheet = "POST branchSite: create
            networkaccess-branchsite-post-devicelinks: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}/deviceLinks";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/connectivity/branches/{branchSite-id}/deviceLinks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-branchsite-list-devicelinks?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::DeviceLink> {
        let sheet = "GET branchSite: list
            networkaccess-branchsite-list-devicelinks: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}/deviceLinks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.forwardingProfile`, such as `/networkAccess/connectivity/branches/{id}/forwardingProfiles`.
    NetworkaccessBranchSiteForwardingProfiles[models::networkaccess::ForwardingProfile]
}

impl NetworkaccessBranchSiteForwardingProfiles {
    /// `GET /networkAccess/connectivity/branches/{branchSite-id}/forwardingProfiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-branchsite-list-forwardingprofiles?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn list(&self) -> List<models::networkaccess::ForwardingProfile> {
        let sheet = "GET branchSite: list
            networkaccess-branchsite-list-forwardingprofiles: | |
            /networkAccess/connectivity/branches/{id}/forwardingProfiles";
        self.0.list(sheet)
    }

    /// `PATCH /networkAccess/connectivity/branches/{branchSite-id}/forwardingProfiles`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ForwardingProfile,
    ) -> Call<models::networkaccess::ForwardingProfile> {
        let sheet = "PATCH branchSite: update
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}/forwardingProfiles";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.cloudFirewallPolicy`, such as `/networkAccess/cloudFirewallPolicies/{id}`.
    NetworkaccessCloudFirewallPolicy: super::NetworkaccessPolicy = models::networkaccess::CloudFirewallPolicy
}

impl NetworkaccessCloudFirewallPolicy {
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

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
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

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.deviceLink`, such as `/networkAccess/connectivity/branches/{id}/deviceLinks/{id}`.
    NetworkaccessDeviceLink: super::Entity = models::networkaccess::DeviceLink
}

impl NetworkaccessDeviceLink {
    /// `DELETE /networkAccess/connectivity/remoteNetworks/{remoteNetwork-id}/deviceLinks/{deviceLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-devicelink-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-branchsite-delete-devicelinks?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/connectivity/branches/{branchSite-id}/deviceLinks/{deviceLink-id}`.
    /// Status: 204.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE deviceLink: delete
            networkaccess-devicelink-delete: | |
            /networkAccess/connectivity/remoteNetworks/{id}/deviceLinks/{id}
            networkaccess-branchsite-delete-devicelinks: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}/deviceLinks/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/connectivity/branches/{branchSite-id}/deviceLinks/{deviceLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-devicelink-get?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/connectivity/remoteNetworks/{remoteNetwork-id}/deviceLinks/{deviceLink-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::DeviceLink> {
        let sheet = "GET deviceLink: get
            networkaccess-devicelink-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}/deviceLinks/{id}
            /networkAccess/connectivity/remoteNetworks/{id}/deviceLinks/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/connectivity/branches/{branchSite-id}/deviceLinks/{deviceLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-devicelink-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(&self, body: models::networkaccess::DeviceLink) -> Call<models::networkaccess::DeviceLink> {
        let sheet = "PATCH deviceLink: update
            networkaccess-devicelink-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/connectivity/branches/{id}/deviceLinks/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, such as `/networkAccess/tls/externalCertificateAuthorityCertificates/{id}`.
    NetworkaccessExternalCertificateAuthorityCertificate: super::Entity = models::networkaccess::ExternalCertificateAuthorityCertificate
}

impl NetworkaccessExternalCertificateAuthorityCertificate {
    /// `DELETE /networkAccess/tls/externalCertificateAuthorityCertificates/{externalCertificateAuthorityCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-externalcertificateauthoritycertificate-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE externalCertificateAuthorityCertificate: delete
            networkaccess-externalcertificateauthoritycertificate-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/tls/externalCertificateAuthorityCertificates/{externalCertificateAuthorityCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-externalcertificateauthoritycertificate-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "GET externalCertificateAuthorityCertificate: get
            networkaccess-externalcertificateauthoritycertificate-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/tls/externalCertificateAuthorityCertificates/{externalCertificateAuthorityCertificate-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-externalcertificateauthoritycertificate-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ExternalCertificateAuthorityCertificate,
    ) -> Call<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "PATCH externalCertificateAuthorityCertificate: update
            networkaccess-externalcertificateauthoritycertificate-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates/{id}";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.filteringPolicy`, such as `/networkAccess/filteringPolicies/{id}`.
    NetworkaccessFilteringPolicy: super::NetworkaccessPolicy = models::networkaccess::FilteringPolicy
}

impl NetworkaccessFilteringPolicy {
    /// `GET /networkAccess/filteringPolicies/{filteringPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::FilteringPolicy> {
        let sheet = "GET filteringPolicy: get
            networkaccess-filteringpolicy-get: | |
            /networkAccess/filteringPolicies/{id}";
        self.0.get(sheet)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.filteringProfile`, such as `/networkAccess/filteringProfiles/{id}`.
    NetworkaccessFilteringProfile: super::Entity = models::networkaccess::FilteringProfile
}

impl NetworkaccessFilteringProfile {
    /// `DELETE /networkAccess/filteringProfiles/{filteringProfile-id}`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE filteringProfile: delete
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::FilteringProfile> {
        let sheet = "GET filteringProfile: get
            : NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/filteringProfiles/{filteringProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringprofile-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::FilteringProfile,
    ) -> Call<models::networkaccess::FilteringProfile> {
        let sheet = "PATCH filteringProfile: update
            networkaccess-filteringprofile-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/conditionalAccessPolicies`
    ///
    /// The type lists it; no page documents a request there.
    pub fn conditional_access_policies(&self) -> Collection<models::networkaccess::ConditionalAccessPolicy> {
        Collection::at(self.0.name("conditionalAccessPolicies"))
    }

    /// `…/policies`
    pub fn policies(&self) -> super::NetworkaccessProfilePolicies {
        super::NetworkaccessProfilePolicies(self.0.name("policies"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.forwardingOptions`, such as `/networkAccess/settings/forwardingOptions`.
    NetworkaccessForwardingOptions: super::Entity = models::networkaccess::ForwardingOptions
}

impl NetworkaccessForwardingOptions {
    /// `GET /networkAccess/settings/forwardingOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingoptions-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::ForwardingOptions> {
        let sheet = "GET forwardingOptions: get
            networkaccess-forwardingoptions-get: | |
            /networkAccess/settings/forwardingOptions";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/settings/forwardingOptions`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingoptions-update?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn update(
        &self,
        body: models::networkaccess::ForwardingOptions,
    ) -> Call<models::networkaccess::ForwardingOptions> {
        let sheet = "PATCH forwardingOptions: update
            networkaccess-forwardingoptions-update: | |
            /networkAccess/settings/forwardingOptions";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.forwardingPolicy`, such as `/networkAccess/forwardingPolicies/{id}`.
    NetworkaccessForwardingPolicy: super::NetworkaccessPolicy = models::networkaccess::ForwardingPolicy
}

impl NetworkaccessForwardingPolicy {
    /// `GET /networkAccess/forwardingPolicies/{forwardingPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ForwardingPolicy> {
        let sheet = "GET forwardingPolicy: get
            networkaccess-forwardingpolicy-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingPolicies/{id}";
        self.0.get(sheet)
    }

    /// `POST /networkAccess/forwardingPolicies/{forwardingPolicy-id}/microsoft.graph.networkaccess.updatePolicyRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicy-updatepolicyrules?view=graph-rest-beta), metadata
    /// Status: 204.
    pub fn update_policy_rules(&self, body: requests::forwarding_policy::UpdatePolicyRulesRequest) -> Call<()> {
        let sheet = "POST forwardingPolicy: update_policy_rules
            networkaccess-forwardingpolicy-updatepolicyrules: | |
            /networkAccess/forwardingPolicies/{id}/microsoft.graph.networkaccess.updatePolicyRules";
        self.0.name("microsoft.graph.networkaccess.updatePolicyRules").call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.forwardingProfile`, such as `/networkAccess/forwardingProfiles/{id}`.
    NetworkaccessForwardingProfile: super::Entity = models::networkaccess::ForwardingProfile
}

impl NetworkaccessForwardingProfile {
    /// `GET /networkAccess/forwardingProfiles/{forwardingProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingprofile-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ForwardingProfile> {
        let sheet = "GET forwardingProfile: get
            networkaccess-forwardingprofile-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/forwardingProfiles/{forwardingProfile-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-forwardingprofile-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ForwardingProfile,
    ) -> Call<models::networkaccess::ForwardingProfile> {
        let sheet = "PATCH forwardingProfile: update
            networkaccess-forwardingprofile-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policies`
    pub fn policies(&self) -> super::NetworkaccessProfilePolicies {
        super::NetworkaccessProfilePolicies(self.0.name("policies"))
    }

    /// `…/servicePrincipal`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "applications", feature = "groups"))]
    pub fn service_principal(&self) -> super::ServicePrincipal {
        super::ServicePrincipal(self.0.name("servicePrincipal"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.logs`, such as `/networkAccess/logs`.
    NetworkaccessLogs: super::Entity = models::networkaccess::Logs
}

impl NetworkaccessLogs {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::Logs> {
        self.0.get("GET logs: get")
    }

    /// `…/connections`
    pub fn connections(&self) -> super::NetworkaccessLogsConnections {
        super::NetworkaccessLogsConnections(self.0.name("connections"))
    }

    /// `…/generativeAIInsights`
    pub fn generative_ai_insights(&self) -> super::NetworkaccessLogsGenerativeAiInsights {
        super::NetworkaccessLogsGenerativeAiInsights(self.0.name("generativeAIInsights"))
    }

    /// `…/remoteNetworks`
    pub fn remote_networks(&self) -> super::NetworkaccessLogsRemoteNetworks {
        super::NetworkaccessLogsRemoteNetworks(self.0.name("remoteNetworks"))
    }

    /// `…/traffic`
    pub fn traffic(&self) -> super::NetworkaccessLogsTraffic {
        super::NetworkaccessLogsTraffic(self.0.name("traffic"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.connection`, such as `/networkAccess/logs/connections`.
    NetworkaccessLogsConnections[models::networkaccess::Connection]
}

impl NetworkaccessLogsConnections {
    /// `GET /networkAccess/logs/connections`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-logs-list-connections?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::Connection> {
        let sheet = "GET logs: list
            networkaccess-logs-list-connections: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/connections";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.generativeAIInsight`, such as `/networkAccess/logs/generativeAIInsights`.
    NetworkaccessLogsGenerativeAiInsights[models::networkaccess::GenerativeAiInsight]
}

impl NetworkaccessLogsGenerativeAiInsights {
    /// `GET /networkAccess/logs/generativeAIInsights`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::GenerativeAiInsight> {
        let sheet = "GET logs: list
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/generativeAIInsights";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.remoteNetworkHealthEvent`, such as `/networkAccess/logs/remoteNetworks`.
    NetworkaccessLogsRemoteNetworks[models::networkaccess::RemoteNetworkHealthEvent]
}

impl NetworkaccessLogsRemoteNetworks {
    /// `GET /networkAccess/logs/remoteNetworks`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-logs-list-remotenetworks?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::RemoteNetworkHealthEvent> {
        let sheet = "GET logs: list
            networkaccess-logs-list-remotenetworks: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/remoteNetworks";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.networkAccessTraffic`, such as `/networkAccess/logs/traffic`.
    NetworkaccessLogsTraffic[models::networkaccess::NetworkAccessTraffic]
}

impl NetworkaccessLogsTraffic {
    /// `GET /networkAccess/logs/traffic`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-logs-list-traffic?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::NetworkAccessTraffic> {
        let sheet = "GET logs: list
            networkaccess-logs-list-traffic: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/traffic";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.networkAccessRoot`, such as `/networkAccess`.
    NetworkaccessNetworkAccessRoot: super::Entity = models::networkaccess::NetworkAccessRoot
}

impl NetworkaccessNetworkAccessRoot {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::NetworkAccessRoot> {
        self.0.get("GET networkAccessRoot: get")
    }

    /// `POST /networkAccess/microsoft.graph.networkaccess.onboard`
    ///
    /// Source: metadata.
    /// Status: 204.
    pub fn onboard(&self) -> Call<()> {
        let sheet = "POST networkAccessRoot: onboard
            : | |
            /networkAccess/microsoft.graph.networkaccess.onboard";
        self.0.name("microsoft.graph.networkaccess.onboard").call(sheet)
    }

    /// `…/alerts`
    pub fn alerts(&self) -> super::NetworkaccessNetworkAccessRootAlerts {
        super::NetworkaccessNetworkAccessRootAlerts(self.0.name("alerts"))
    }

    /// `…/cloudFirewallPolicies`
    pub fn cloud_firewall_policies(&self) -> super::NetworkaccessNetworkAccessRootCloudFirewallPolicies {
        super::NetworkaccessNetworkAccessRootCloudFirewallPolicies(self.0.name("cloudFirewallPolicies"))
    }

    /// `…/connectivity`
    pub fn connectivity(&self) -> super::NetworkaccessConnectivity {
        super::NetworkaccessConnectivity(self.0.name("connectivity"))
    }

    /// `…/filteringPolicies`
    pub fn filtering_policies(&self) -> super::NetworkaccessNetworkAccessRootFilteringPolicies {
        super::NetworkaccessNetworkAccessRootFilteringPolicies(self.0.name("filteringPolicies"))
    }

    /// `…/filteringProfiles`
    pub fn filtering_profiles(&self) -> super::NetworkaccessNetworkAccessRootFilteringProfiles {
        super::NetworkaccessNetworkAccessRootFilteringProfiles(self.0.name("filteringProfiles"))
    }

    /// `…/forwardingPolicies`
    pub fn forwarding_policies(&self) -> super::NetworkaccessNetworkAccessRootForwardingPolicies {
        super::NetworkaccessNetworkAccessRootForwardingPolicies(self.0.name("forwardingPolicies"))
    }

    /// `…/forwardingProfiles`
    pub fn forwarding_profiles(&self) -> super::NetworkaccessNetworkAccessRootForwardingProfiles {
        super::NetworkaccessNetworkAccessRootForwardingProfiles(self.0.name("forwardingProfiles"))
    }

    /// `…/logs`
    pub fn logs(&self) -> super::NetworkaccessLogs {
        super::NetworkaccessLogs(self.0.name("logs"))
    }

    /// `…/reports`
    pub fn reports(&self) -> super::NetworkaccessReports {
        super::NetworkaccessReports(self.0.name("reports"))
    }

    /// `…/settings`
    pub fn settings(&self) -> super::NetworkaccessSettings {
        super::NetworkaccessSettings(self.0.name("settings"))
    }

    /// `…/tenantStatus`
    pub fn tenant_status(&self) -> super::NetworkaccessTenantStatus {
        super::NetworkaccessTenantStatus(self.0.name("tenantStatus"))
    }

    /// `…/threatIntelligencePolicies`
    pub fn threat_intelligence_policies(&self) -> super::NetworkaccessNetworkAccessRootThreatIntelligencePolicies {
        super::NetworkaccessNetworkAccessRootThreatIntelligencePolicies(self.0.name("threatIntelligencePolicies"))
    }

    /// `…/tls`
    pub fn tls(&self) -> super::NetworkaccessTlsTermination {
        super::NetworkaccessTlsTermination(self.0.name("tls"))
    }

    /// `…/tlsInspectionPolicies`
    pub fn tls_inspection_policies(&self) -> super::NetworkaccessNetworkAccessRootTlsInspectionPolicies {
        super::NetworkaccessNetworkAccessRootTlsInspectionPolicies(self.0.name("tlsInspectionPolicies"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.alert`, such as `/networkAccess/alerts`.
    NetworkaccessNetworkAccessRootAlerts[models::networkaccess::Alert]
}

impl NetworkaccessNetworkAccessRootAlerts {
    /// `GET /networkAccess/alerts/microsoft.graph.networkaccess.getAlertFrequencies(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_alert_frequencies(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::AlertFrequencyPoint> {
        let sheet = "GET alert: get_alert_frequencies
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts/microsoft.graph.networkaccess.getAlertFrequencies(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getAlertFrequencies",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSeveritySummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_alert_severity_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::AlertSeveritySummary> {
        let sheet = "GET alert: get_alert_severity_summaries
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSeveritySummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getAlertSeveritySummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_alert_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::AlertSummary> {
        let sheet = "GET alert: get_alert_summaries
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts/microsoft.graph.networkaccess.getAlertSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getAlertSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/alerts`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-alerts?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::Alert> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-alerts: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/alerts";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.cloudFirewallPolicy`, such as `/networkAccess/cloudFirewallPolicies`.
    NetworkaccessNetworkAccessRootCloudFirewallPolicies[models::networkaccess::CloudFirewallPolicy]
}

impl NetworkaccessNetworkAccessRootCloudFirewallPolicies {
    /// `POST /networkAccess/cloudFirewallPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-post-cloudfirewallpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::CloudFirewallPolicy,
    ) -> Call<models::networkaccess::CloudFirewallPolicy> {
        let sheet = "POST networkAccessRoot: create
            networkaccess-networkaccessroot-post-cloudfirewallpolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/cloudFirewallPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-cloudfirewallpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::CloudFirewallPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-cloudfirewallpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.filteringPolicy`, such as `/networkAccess/filteringPolicies`.
    NetworkaccessNetworkAccessRootFilteringPolicies[models::networkaccess::FilteringPolicy]
}

impl NetworkaccessNetworkAccessRootFilteringPolicies {
    /// `POST /networkAccess/filteringPolicies`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(&self, body: models::networkaccess::FilteringPolicy) -> Call<models::networkaccess::FilteringPolicy> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/filteringPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-filteringpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::FilteringPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-filteringpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.filteringProfile`, such as `/networkAccess/filteringProfiles`.
    NetworkaccessNetworkAccessRootFilteringProfiles[models::networkaccess::FilteringProfile]
}

impl NetworkaccessNetworkAccessRootFilteringProfiles {
    /// `POST /networkAccess/filteringProfiles`
    ///
    /// Source: metadata.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::FilteringProfile,
    ) -> Call<models::networkaccess::FilteringProfile> {
        let sheet = "POST networkAccessRoot: create
            : NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/filteringProfiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringprofile-list?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::FilteringProfile> {
        let sheet = "GET filteringProfile: list
            networkaccess-filteringprofile-list: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.forwardingPolicy`, such as `/networkAccess/forwardingPolicies`.
    NetworkaccessNetworkAccessRootForwardingPolicies[models::networkaccess::ForwardingPolicy]
}

impl NetworkaccessNetworkAccessRootForwardingPolicies {
    /// `GET /networkAccess/forwardingPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-forwardingpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::ForwardingPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-forwardingpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.forwardingProfile`, such as `/networkAccess/forwardingProfiles`.
    NetworkaccessNetworkAccessRootForwardingProfiles[models::networkaccess::ForwardingProfile]
}

impl NetworkaccessNetworkAccessRootForwardingProfiles {
    /// `GET /networkAccess/forwardingProfiles`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-forwardingprofiles?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::ForwardingProfile> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-forwardingprofiles: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.threatIntelligencePolicy`, such as `/networkAccess/threatIntelligencePolicies`.
    NetworkaccessNetworkAccessRootThreatIntelligencePolicies[models::networkaccess::ThreatIntelligencePolicy]
}

impl NetworkaccessNetworkAccessRootThreatIntelligencePolicies {
    /// `POST /networkAccess/threatIntelligencePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-post-threatintelligencepolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::ThreatIntelligencePolicy,
    ) -> Call<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "POST networkAccessRoot: create
            networkaccess-networkaccessroot-post-threatintelligencepolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/threatIntelligencePolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-threatintelligencepolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-threatintelligencepolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.tlsInspectionPolicy`, such as `/networkAccess/tlsInspectionPolicies`.
    NetworkaccessNetworkAccessRootTlsInspectionPolicies[models::networkaccess::TlsInspectionPolicy]
}

impl NetworkaccessNetworkAccessRootTlsInspectionPolicies {
    /// `POST /networkAccess/tlsInspectionPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-post-tlsinspectionpolicies?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::TlsInspectionPolicy,
    ) -> Call<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "POST networkAccessRoot: create
            networkaccess-networkaccessroot-post-tlsinspectionpolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/tlsInspectionPolicies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-list-tlsinspectionpolicies?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "GET networkAccessRoot: list
            networkaccess-networkaccessroot-list-tlsinspectionpolicies: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.networkAccessTraffic`, such as `/networkAccess/logs/traffic/{id}`.
    NetworkaccessNetworkAccessTraffic = models::networkaccess::NetworkAccessTraffic
}

impl NetworkaccessNetworkAccessTraffic {
    /// `GET /networkAccess/logs/traffic/{networkAccessTraffic-id}`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::NetworkAccessTraffic> {
        let sheet = "GET networkAccessTraffic: get
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/logs/traffic/{id}";
        self.0.get(sheet)
    }

    /// `…/device`
    ///
    /// The type lists it; no page documents a request there.
    #[cfg(any(feature = "directory", feature = "users"))]
    pub fn device(&self) -> super::Device {
        super::Device(self.0.name("device"))
    }

    /// `…/user`
    ///
    /// The type lists it; no page documents a request there.
    pub fn user(&self) -> super::User {
        super::User(self.0.name("user"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.policy`, such as `/networkAccess/filteringProfiles/{id}/policies/{id}/policy`.
    NetworkaccessPolicy: super::Entity = models::networkaccess::Policy
}

impl NetworkaccessPolicy {
    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}/policy`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-threatintelligencepolicylink-list-policy?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::Policy> {
        let sheet = "GET threatIntelligencePolicyLink: get
            networkaccess-threatintelligencepolicylink-list-policy: | |
            /networkAccess/filteringProfiles/{id}/policies/{id}/policy";
        self.0.get(sheet)
    }

    /// `…/policyRules`
    ///
    /// The type lists it; no page documents a request there.
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.policyLink`, such as `/networkAccess/filteringProfiles/{id}/policies/{id}`.
    NetworkaccessPolicyLink: super::Entity = models::networkaccess::PolicyLink
}

impl NetworkaccessPolicyLink {
    /// `DELETE /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-delete?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies/{policyLink-id}`.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE filteringPolicyLink: delete
            networkaccess-filteringpolicylink-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies/{id}
            /networkAccess/forwardingProfiles/{id}/policies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicylink-get?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies/{policyLink-id}`.
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::PolicyLink> {
        let sheet = "GET filteringPolicyLink: get
            networkaccess-filteringpolicylink-get: | |
            /networkAccess/filteringProfiles/{id}/policies/{id}
            networkaccess-forwardingpolicylink-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}/policies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/filteringProfiles/{filteringProfile-id}/policies/{policyLink-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-forwardingpolicylink-update?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies/{policyLink-id}`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::networkaccess::PolicyLink>,
    ) -> Call<models::networkaccess::PolicyLink> {
        let sheet = "PATCH filteringPolicyLink: update
            networkaccess-filteringpolicylink-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies/{id}
            networkaccess-forwardingpolicylink-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/forwardingProfiles/{id}/policies/{id}";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyLink>::into(body))
    }

    /// `…/policy`
    pub fn policy(&self) -> super::NetworkaccessPolicy {
        super::NetworkaccessPolicy(self.0.name("policy"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.policyRule`, such as `/networkAccess/filteringPolicies/{id}/policyRules`.
    NetworkaccessPolicyPolicyRules[models::networkaccess::PolicyRule]
}

impl NetworkaccessPolicyPolicyRules {
    /// `POST /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallpolicy-post-policyrules?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-post-policyrules?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules` and 1 more.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::networkaccess::PolicyRule>,
    ) -> Call<models::networkaccess::PolicyRule> {
        let sheet = "POST cloudFirewallPolicy: create
            networkaccess-cloudfirewallpolicy-post-policyrules: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules
            /networkAccess/filteringPolicies/{id}/policyRules
            /networkAccess/forwardingPolicies/{id}/policyRules
            /networkAccess/threatIntelligencePolicies/{id}/policyRules
            networkaccess-tlsinspectionpolicy-post-policyrules: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyRule>::into(body))
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallpolicy-list-policyrules?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-list-policyrules?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::PolicyRule> {
        let sheet = "GET cloudFirewallPolicy: list
            networkaccess-cloudfirewallpolicy-list-policyrules: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules
            /networkAccess/filteringPolicies/{id}/policyRules
            /networkAccess/forwardingPolicies/{id}/policyRules
            /networkAccess/threatIntelligencePolicies/{id}/policyRules
            networkaccess-tlsinspectionpolicy-list-policyrules: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.policyRule`, such as `/networkAccess/filteringPolicies/{id}/policyRules/{id}`.
    NetworkaccessPolicyRule: super::Entity = models::networkaccess::PolicyRule
}

impl NetworkaccessPolicyRule {
    /// `DELETE /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules/{policyRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallrule-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionrule-delete?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules/{policyRule-id}` and 1 more.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE cloudFirewallRule: delete
            networkaccess-cloudfirewallrule-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules/{id}
            /networkAccess/filteringPolicies/{id}/policyRules/{id}
            /networkAccess/forwardingPolicies/{id}/policyRules/{id}
            /networkAccess/threatIntelligencePolicies/{id}/policyRules/{id}
            networkaccess-tlsinspectionrule-delete: | |
            /networkAccess/tlsInspectionPolicies/{id}/policyRules/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules/{policyRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallrule-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionrule-get?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules/{policyRule-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::PolicyRule> {
        let sheet = "GET cloudFirewallRule: get
            networkaccess-cloudfirewallrule-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules/{id}
            /networkAccess/filteringPolicies/{id}/policyRules/{id}
            /networkAccess/forwardingPolicies/{id}/policyRules/{id}
            /networkAccess/threatIntelligencePolicies/{id}/policyRules/{id}
            networkaccess-tlsinspectionrule-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/forwardingPolicies/{forwardingPolicy-id}/policyRules/{policyRule-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-policyrule-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-cloudfirewallrule-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionrule-update?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/cloudFirewallPolicies/{cloudFirewallPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/filteringPolicies/{filteringPolicy-id}/policyRules/{policyRule-id}`, `/networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}/policyRules/{policyRule-id}` and 1 more.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: impl Into<models::networkaccess::PolicyRule>,
    ) -> Call<models::networkaccess::PolicyRule> {
        let sheet = "PATCH policyRule: update
            networkaccess-policyrule-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/forwardingPolicies/{id}/policyRules/{id}
            networkaccess-cloudfirewallrule-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/cloudFirewallPolicies/{id}/policyRules/{id}
            /networkAccess/filteringPolicies/{id}/policyRules/{id}
            /networkAccess/threatIntelligencePolicies/{id}/policyRules/{id}
            networkaccess-tlsinspectionrule-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}/policyRules/{id}";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyRule>::into(body))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.policyLink`, such as `/networkAccess/filteringProfiles/{id}/policies`.
    NetworkaccessProfilePolicies[models::networkaccess::PolicyLink]
}

impl NetworkaccessProfilePolicies {
    /// `POST /networkAccess/filteringProfiles/{filteringProfile-id}/policies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-post?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies`.
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: impl Into<models::networkaccess::PolicyLink>,
    ) -> Call<models::networkaccess::PolicyLink> {
        let sheet = "POST filteringPolicyLink: create
            networkaccess-filteringpolicylink-post: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies
            /networkAccess/forwardingProfiles/{id}/policies";
        self.0.call(sheet).json(Into::<models::networkaccess::PolicyLink>::into(body))
    }

    /// `GET /networkAccess/filteringProfiles/{filteringProfile-id}/policies`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-filteringpolicylink-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/networkaccess-forwardingprofile-list-policies?view=graph-rest-beta), metadata
    /// Also: `/networkAccess/forwardingProfiles/{forwardingProfile-id}/policies`.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn list(&self) -> List<models::networkaccess::PolicyLink> {
        let sheet = "GET filteringPolicyLink: list
            networkaccess-filteringpolicylink-list: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/filteringProfiles/{id}/policies
            networkaccess-forwardingprofile-list-policies: | |
            /networkAccess/forwardingProfiles/{id}/policies";
        self.0.list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.remoteNetwork`, such as `/networkAccess/connectivity/remoteNetworks/{id}`.
    NetworkaccessRemoteNetwork: super::Entity = models::networkaccess::RemoteNetwork
}

impl NetworkaccessRemoteNetwork {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::RemoteNetwork> {
        self.0.get("GET remoteNetwork: get")
    }

    /// `…/deviceLinks`
    pub fn device_links(&self) -> Collection<models::networkaccess::DeviceLink> {
        Collection::at(self.0.name("deviceLinks"))
    }

    /// `…/forwardingProfiles`
    ///
    /// The type lists it; no page documents a request there.
    pub fn forwarding_profiles(&self) -> Collection<models::networkaccess::ForwardingProfile> {
        Collection::at(self.0.name("forwardingProfiles"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.reports`, such as `/networkAccess/reports`.
    NetworkaccessReports: super::Entity = models::networkaccess::Reports
}

impl NetworkaccessReports {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::Reports> {
        self.0.get("GET reports: get")
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.crossTenantAccessReport(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn cross_tenant_access_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::CrossTenantAccess> {
        let sheet = "GET reports: cross_tenant_access_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.crossTenantAccessReport(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.crossTenantAccessReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.destinationReport(startDateTime={startDateTime},endDateTime={endDateTime},aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn destination_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
    ) -> List<models::networkaccess::Destination> {
        let sheet = "GET reports: destination_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.destinationReport(startDateTime={startDateTime},endDateTime={endDateTime},aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.destinationReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.deviceReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn device_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        discovered_application_segment_id: &str,
        application_id: &str,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
        cloud_application_name: &str,
        destination_url: &str,
    ) -> List<models::networkaccess::Device> {
        let sheet = "GET reports: device_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.deviceReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.deviceReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("discoveredApplicationSegmentId", Argument::quoted(discovered_application_segment_id)),
                    ("applicationId", Argument::quoted(application_id)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                    ("cloudApplicationName", Argument::quoted(cloud_application_name)),
                    ("destinationUrl", Argument::quoted(destination_url)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.entitiesSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-entitiessummaries?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn entities_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::EntitiesSummary> {
        let sheet = "GET reports: entities_summaries
            networkaccess-reports-entitiessummaries: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.entitiesSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.entitiesSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getApplicationUsageAnalytics(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getapplicationusageanalytics?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_application_usage_analytics(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        aggregated_by: &str,
    ) -> List<models::networkaccess::ApplicationAnalyticsUsagePoint> {
        let sheet = "GET reports: get_application_usage_analytics
            networkaccess-reports-getapplicationusageanalytics: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getApplicationUsageAnalytics(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getApplicationUsageAnalytics",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aggregatedBy", Argument::quoted(aggregated_by)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getCloudApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getcloudapplicationreport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_cloud_application_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        user_id: &str,
    ) -> List<models::networkaccess::CloudApplicationReport> {
        let sheet = "GET reports: get_cloud_application_report
            networkaccess-reports-getcloudapplicationreport: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getCloudApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getCloudApplicationReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("userId", Argument::quoted(user_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getConnectionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getconnectionsummaries?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_connection_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::ConnectionSummary> {
        let sheet = "GET reports: get_connection_summaries
            networkaccess-reports-getconnectionsummaries: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getConnectionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getConnectionSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getCrossTenantSummary(startDateTime={startDateTime},endDateTime={endDateTime},discoveryPivotDateTime={discoveryPivotDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_cross_tenant_summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        discovery_pivot_date_time: OffsetDateTime,
    ) -> Get<models::networkaccess::CrossTenantSummary> {
        let sheet = "GET reports: get_cross_tenant_summary
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getCrossTenantSummary(startDateTime={startDateTime},endDateTime={endDateTime},discoveryPivotDateTime={discoveryPivotDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getCrossTenantSummary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("discoveryPivotDateTime", Argument::date_time(discovery_pivot_date_time)),
                ],
            )
            .get(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getDestinationSummaries(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_destination_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        aggregated_by: &str,
    ) -> List<models::networkaccess::DestinationSummary> {
        let sheet = "GET reports: get_destination_summaries
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getDestinationSummaries(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getDestinationSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aggregatedBy", Argument::quoted(aggregated_by)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getDeviceUsageSummary(startDateTime={startDateTime},endDateTime={endDateTime},activityPivotDateTime={activityPivotDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_device_usage_summary(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        activity_pivot_date_time: OffsetDateTime,
    ) -> Get<models::networkaccess::DeviceUsageSummary> {
        let sheet = "GET reports: get_device_usage_summary
            : NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getDeviceUsageSummary(startDateTime={startDateTime},endDateTime={endDateTime},activityPivotDateTime={activityPivotDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.getDeviceUsageSummary",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("activityPivotDateTime", Argument::date_time(activity_pivot_date_time)),
                ],
            )
            .get(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}',groupingId='{groupingId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getdiscoveredapplicationsegmentreport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_discovered_application_segment_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        user_id: &str,
        grouping_id: &str,
    ) -> List<models::networkaccess::DiscoveredApplicationSegmentReport> {
        let sheet = "GET reports: get_discovered_application_segment_report
            networkaccess-reports-getdiscoveredapplicationsegmentreport: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}',groupingId='{groupingId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getDiscoveredApplicationSegmentReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("userId", Argument::quoted(user_id)),
                    ("groupingId", Argument::quoted(grouping_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.getEnterpriseApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-getenterpriseapplicationreport?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get_enterprise_application_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        user_id: &str,
    ) -> List<models::networkaccess::EnterpriseApplicationReport> {
        let sheet = "GET reports: get_enterprise_application_report
            networkaccess-reports-getenterpriseapplicationreport: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.getEnterpriseApplicationReport(startDateTime={startDateTime},endDateTime={endDateTime},userId='{userId}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.getEnterpriseApplicationReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("userId", Argument::quoted(user_id)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.transactionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-transactionsummaries?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn transaction_summaries(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::TransactionSummary> {
        let sheet = "GET reports: transaction_summaries
            networkaccess-reports-transactionsummaries: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.transactionSummaries(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.transactionSummaries",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.usageProfiling(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}',discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',destinationUrl='{destinationUrl}')`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-reports-usageprofiling?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess-Reports.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn usage_profiling(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        aggregated_by: &str,
        discovered_application_segment_id: &str,
        application_id: &str,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
        destination_url: &str,
    ) -> List<models::networkaccess::UsageProfilingPoint> {
        let sheet = "GET reports: usage_profiling
            networkaccess-reports-usageprofiling: NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess-Reports.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/reports/microsoft.graph.networkaccess.usageProfiling(startDateTime={startDateTime},endDateTime={endDateTime},aggregatedBy='{aggregatedBy}',discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',destinationUrl='{destinationUrl}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.usageProfiling",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("aggregatedBy", Argument::quoted(aggregated_by)),
                    ("discoveredApplicationSegmentId", Argument::quoted(discovered_application_segment_id)),
                    ("applicationId", Argument::quoted(application_id)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                    ("destinationUrl", Argument::quoted(destination_url)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.userReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn user_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
        discovered_application_segment_id: &str,
        application_id: &str,
        ai_agent_id: &str,
        ai_agent_name: &str,
        agent_type_id: &str,
        agent_virtual_id: &str,
        cloud_application_name: &str,
        destination_url: &str,
    ) -> List<models::networkaccess::User> {
        let sheet = "GET reports: user_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.userReport(startDateTime={startDateTime},endDateTime={endDateTime},discoveredApplicationSegmentId='{discoveredApplicationSegmentId}',applicationId='{applicationId}',aiAgentId='{aiAgentId}',aiAgentName='{aiAgentName}',agentTypeId='{agentTypeId}',agentVirtualId='{agentVirtualId}',cloudApplicationName='{cloudApplicationName}',destinationUrl='{destinationUrl}')";
        self.0
            .function(
                "microsoft.graph.networkaccess.userReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                    ("discoveredApplicationSegmentId", Argument::quoted(discovered_application_segment_id)),
                    ("applicationId", Argument::quoted(application_id)),
                    ("aiAgentId", Argument::quoted(ai_agent_id)),
                    ("aiAgentName", Argument::quoted(ai_agent_name)),
                    ("agentTypeId", Argument::quoted(agent_type_id)),
                    ("agentVirtualId", Argument::quoted(agent_virtual_id)),
                    ("cloudApplicationName", Argument::quoted(cloud_application_name)),
                    ("destinationUrl", Argument::quoted(destination_url)),
                ],
            )
            .list(sheet)
    }

    /// `GET /networkAccess/reports/microsoft.graph.networkaccess.webCategoryReport(startDateTime={startDateTime},endDateTime={endDateTime})`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn web_category_report(
        &self,
        start_date_time: OffsetDateTime,
        end_date_time: OffsetDateTime,
    ) -> List<models::networkaccess::WebCategoriesSummary> {
        let sheet = "GET reports: web_category_report
            : | |
            /networkAccess/reports/microsoft.graph.networkaccess.webCategoryReport(startDateTime={startDateTime},endDateTime={endDateTime})";
        self.0
            .function(
                "microsoft.graph.networkaccess.webCategoryReport",
                &[
                    ("startDateTime", Argument::date_time(start_date_time)),
                    ("endDateTime", Argument::date_time(end_date_time)),
                ],
            )
            .list(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.settings`, such as `/networkAccess/settings`.
    NetworkaccessSettings: super::Entity = models::networkaccess::Settings
}

impl NetworkaccessSettings {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::Settings> {
        self.0.get("GET settings: get")
    }

    /// `…/conditionalAccess`
    pub fn conditional_access(&self) -> super::NetworkaccessConditionalAccessSettings {
        super::NetworkaccessConditionalAccessSettings(self.0.name("conditionalAccess"))
    }

    /// `…/crossTenantAccess`
    pub fn cross_tenant_access(&self) -> super::NetworkaccessCrossTenantAccessSettings {
        super::NetworkaccessCrossTenantAccessSettings(self.0.name("crossTenantAccess"))
    }

    /// `…/customBlockPage`
    pub fn custom_block_page(&self) -> super::NetworkaccessCustomBlockPage {
        super::NetworkaccessCustomBlockPage(self.0.name("customBlockPage"))
    }

    /// `…/forwardingOptions`
    pub fn forwarding_options(&self) -> super::NetworkaccessForwardingOptions {
        super::NetworkaccessForwardingOptions(self.0.name("forwardingOptions"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.tenantStatus`, such as `/networkAccess/tenantStatus`.
    NetworkaccessTenantStatus: super::Entity = models::networkaccess::TenantStatus
}

impl NetworkaccessTenantStatus {
    /// `GET /networkAccess/tenantStatus`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tenantstatus-get?view=graph-rest-beta), metadata
    /// Status: 200.
    pub fn get(&self) -> Get<models::networkaccess::TenantStatus> {
        let sheet = "GET tenantStatus: get
            networkaccess-tenantstatus-get: | |
            /networkAccess/tenantStatus";
        self.0.get(sheet)
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.threatIntelligencePolicy`, such as `/networkAccess/threatIntelligencePolicies/{id}`.
    NetworkaccessThreatIntelligencePolicy: super::NetworkaccessPolicy = models::networkaccess::ThreatIntelligencePolicy
}

impl NetworkaccessThreatIntelligencePolicy {
    /// `DELETE /networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-networkaccessroot-delete-threatintelligencepolicies?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE networkAccessRoot: delete
            networkaccess-networkaccessroot-delete-threatintelligencepolicies: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-threatintelligencepolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "GET threatIntelligencePolicy: get
            networkaccess-threatintelligencepolicy-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/threatIntelligencePolicies/{threatIntelligencePolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-threatintelligencepolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::ThreatIntelligencePolicy,
    ) -> Call<models::networkaccess::ThreatIntelligencePolicy> {
        let sheet = "PATCH threatIntelligencePolicy: update
            networkaccess-threatintelligencepolicy-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/threatIntelligencePolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.tlsInspectionPolicy`, such as `/networkAccess/tlsInspectionPolicies/{id}`.
    NetworkaccessTlsInspectionPolicy: super::NetworkaccessPolicy = models::networkaccess::TlsInspectionPolicy
}

impl NetworkaccessTlsInspectionPolicy {
    /// `DELETE /networkAccess/tlsInspectionPolicies/{tlsInspectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-delete?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE tlsInspectionPolicy: delete
            networkaccess-tlsinspectionpolicy-delete: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}";
        self.0.call(sheet)
    }

    /// `GET /networkAccess/tlsInspectionPolicies/{tlsInspectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.Read.All`, `NetworkAccess.ReadWrite.All`.
    pub fn get(&self) -> Get<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "GET tlsInspectionPolicy: get
            networkaccess-tlsinspectionpolicy-get: NetworkAccess.Read.All NetworkAccess.ReadWrite.All | | NetworkAccess.Read.All NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /networkAccess/tlsInspectionPolicies/{tlsInspectionPolicy-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlsinspectionpolicy-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::networkaccess::TlsInspectionPolicy,
    ) -> Call<models::networkaccess::TlsInspectionPolicy> {
        let sheet = "PATCH tlsInspectionPolicy: update
            networkaccess-tlsinspectionpolicy-update: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tlsInspectionPolicies/{id}";
        self.0.call(sheet).json(body)
    }

    /// `…/policyRules`
    pub fn policy_rules(&self) -> super::NetworkaccessPolicyPolicyRules {
        super::NetworkaccessPolicyPolicyRules(self.0.name("policyRules"))
    }
}

crate::runtime::node! {
    /// A value of `microsoft.graph.networkaccess.tlsTermination`, such as `/networkAccess/tls`.
    NetworkaccessTlsTermination: super::Entity = models::networkaccess::TlsTermination
}

impl NetworkaccessTlsTermination {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::networkaccess::TlsTermination> {
        self.0.get("GET tlsTermination: get")
    }

    /// `…/externalCertificateAuthorityCertificates`
    pub fn external_certificate_authority_certificates(
        &self,
    ) -> super::NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates
    {
        super::NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates(
            self.0.name("externalCertificateAuthorityCertificates"),
        )
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.networkaccess.externalCertificateAuthorityCertificate`, such as `/networkAccess/tls/externalCertificateAuthorityCertificates`.
    NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates[models::networkaccess::ExternalCertificateAuthorityCertificate]
}

impl NetworkaccessTlsTerminationExternalCertificateAuthorityCertificates {
    /// `POST /networkAccess/tls/externalCertificateAuthorityCertificates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlstermination-post-externalcertificateauthoritycertificates?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.ReadWrite.All`; application: `NetworkAccess.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::networkaccess::ExternalCertificateAuthorityCertificate,
    ) -> Call<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "POST tlsTermination: create
            networkaccess-tlstermination-post-externalcertificateauthoritycertificates: NetworkAccess.ReadWrite.All | | NetworkAccess.ReadWrite.All
            /networkAccess/tls/externalCertificateAuthorityCertificates";
        self.0.call(sheet).json(body)
    }

    /// `GET /networkAccess/tls/externalCertificateAuthorityCertificates`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/networkaccess-tlstermination-list-externalcertificateauthoritycertificates?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `NetworkAccess.Read.All`; application: `NetworkAccess.Read.All`.
    pub fn list(&self) -> List<models::networkaccess::ExternalCertificateAuthorityCertificate> {
        let sheet = "GET tlsTermination: list
            networkaccess-tlstermination-list-externalcertificateauthoritycertificates: NetworkAccess.Read.All | | NetworkAccess.Read.All
            /networkAccess/tls/externalCertificateAuthorityCertificates";
        self.0.list(sheet)
    }
}
