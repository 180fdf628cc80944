// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.targetDeviceGroup`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}`.
    TargetDeviceGroup: super::Entity = models::TargetDeviceGroup
}

impl TargetDeviceGroup {
    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{targetDeviceGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-delete-targetdevicegroups?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE remoteDesktopSecurityConfiguration: delete
            remotedesktopsecurityconfiguration-delete-targetdevicegroups: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{targetDeviceGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/targetdevicegroup-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 4 more; application: `Application.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::TargetDeviceGroup> {
        let sheet = "GET targetDeviceGroup: get
            targetdevicegroup-get: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{targetDeviceGroup-id}`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/targetdevicegroup-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn update(&self, body: models::TargetDeviceGroup) -> Call<models::TargetDeviceGroup> {
        let sheet = "PATCH targetDeviceGroup: update
            targetdevicegroup-update: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups/{id}";
        self.0.call(sheet).json(body)
    }
}
