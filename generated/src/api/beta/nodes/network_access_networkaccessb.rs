// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Call, Collection, Get, List};

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
