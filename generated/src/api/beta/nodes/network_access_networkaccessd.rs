// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `network-access`.

use super::super::models;
use crate::runtime::{Call, Get};

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
