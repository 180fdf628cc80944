// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `applications`.

use super::super::models;
use crate::runtime::{Call, Get, List};

crate::runtime::node! {
    /// A value of `microsoft.graph.remoteDesktopSecurityConfiguration`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration`.
    RemoteDesktopSecurityConfiguration: super::Entity = models::RemoteDesktopSecurityConfiguration
}

impl RemoteDesktopSecurityConfiguration {
    /// `POST /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`
    ///
    /// Source: list of requests.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn create(
        &self,
        body: models::RemoteDesktopSecurityConfiguration,
    ) -> Call<Option<models::RemoteDesktopSecurityConfiguration>> {
        let sheet = "POST servicePrincipal: create
            : Application-RemoteDesktopConfig.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/serviceprincipal-delete-remotedesktopsecurityconfiguration?view=graph-rest-beta), metadata
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE servicePrincipal: delete
            serviceprincipal-delete-remotedesktopsecurityconfiguration: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-get?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 4 more; application: `Application.Read.All` and 5 more.
    pub fn get(&self) -> Get<models::RemoteDesktopSecurityConfiguration> {
        let sheet = "GET remoteDesktopSecurityConfiguration: get
            remotedesktopsecurityconfiguration-get: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration";
        self.0.get(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-update?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`.
    pub fn update(
        &self,
        body: models::RemoteDesktopSecurityConfiguration,
    ) -> Call<models::RemoteDesktopSecurityConfiguration> {
        let sheet = "PATCH remoteDesktopSecurityConfiguration: update
            remotedesktopsecurityconfiguration-update: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration";
        self.0.call(sheet).json(body)
    }

    /// `…/approvedClientApps`
    pub fn approved_client_apps(&self) -> super::RemoteDesktopSecurityConfigurationApprovedClientApps {
        super::RemoteDesktopSecurityConfigurationApprovedClientApps(self.0.name("approvedClientApps"))
    }

    /// `…/targetDeviceGroups`
    pub fn target_device_groups(&self) -> super::RemoteDesktopSecurityConfigurationTargetDeviceGroups {
        super::RemoteDesktopSecurityConfigurationTargetDeviceGroups(self.0.name("targetDeviceGroups"))
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.approvedClientApp`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps`.
    RemoteDesktopSecurityConfigurationApprovedClientApps[models::ApprovedClientApp]
}

impl RemoteDesktopSecurityConfigurationApprovedClientApps {
    /// `POST /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-post-approvedclientapps?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::ApprovedClientApp) -> Call<models::ApprovedClientApp> {
        let sheet = "POST remoteDesktopSecurityConfiguration: create
            remotedesktopsecurityconfiguration-post-approvedclientapps: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE approvedclientapps: delete
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-list-approvedclientapps?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 4 more; application: `Application.Read.All` and 5 more.
    pub fn list(&self) -> List<models::ApprovedClientApp> {
        let sheet = "GET remoteDesktopSecurityConfiguration: list
            remotedesktopsecurityconfiguration-list-approvedclientapps: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.Read.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Directory.Read.All Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.list(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/approvedClientApps`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn update(&self, body: models::ApprovedClientApp) -> Call<models::ApprovedClientApp> {
        let sheet = "PATCH remoteDesktopSecurityConfiguration: update
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/approvedClientApps";
        self.0.call(sheet).json(body)
    }
}

crate::runtime::node! {
    /// A collection of `microsoft.graph.targetDeviceGroup`, such as `/servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`.
    RemoteDesktopSecurityConfigurationTargetDeviceGroups[models::TargetDeviceGroup]
}

impl RemoteDesktopSecurityConfigurationTargetDeviceGroups {
    /// `POST /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-post-targetdevicegroups?view=graph-rest-beta), metadata
    /// Status: 201.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`, `Application.ReadWrite.All`, `Directory.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All` and 3 more.
    pub fn create(&self, body: models::TargetDeviceGroup) -> Call<models::TargetDeviceGroup> {
        let sheet = "POST remoteDesktopSecurityConfiguration: create
            remotedesktopsecurityconfiguration-post-targetdevicegroups: Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.call(sheet).json(body)
    }

    /// `DELETE /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// Source: metadata.
    /// Status: 204.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn delete(&self) -> Call<()> {
        let sheet = "DELETE targetdevicegroups: delete
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.call(sheet)
    }

    /// `GET /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/remotedesktopsecurityconfiguration-list-targetdevicegroups?view=graph-rest-beta), metadata
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application.Read.All` and 3 more; application: `Application.Read.All` and 4 more.
    pub fn list(&self) -> List<models::TargetDeviceGroup> {
        let sheet = "GET remoteDesktopSecurityConfiguration: list
            remotedesktopsecurityconfiguration-list-targetdevicegroups: Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.All Directory.ReadWrite.All | | Application.Read.All Application-RemoteDesktopConfig.ReadWrite.All Application.ReadWrite.OwnedBy Application.ReadWrite.All Directory.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.list(sheet)
    }

    /// `PATCH /servicePrincipals/{servicePrincipal-id}/remoteDesktopSecurityConfiguration/targetDeviceGroups`
    ///
    /// Source: metadata.
    /// Status: 200.
    /// Permissions, least privileged first: work or school account: `Application-RemoteDesktopConfig.ReadWrite.All`; application: `Application-RemoteDesktopConfig.ReadWrite.All`.
    pub fn update(&self, body: models::TargetDeviceGroup) -> Call<models::TargetDeviceGroup> {
        let sheet = "PATCH remoteDesktopSecurityConfiguration: update
            : Application-RemoteDesktopConfig.ReadWrite.All | | Application-RemoteDesktopConfig.ReadWrite.All
            /servicePrincipals/{id}/remoteDesktopSecurityConfiguration/targetDeviceGroups";
        self.0.call(sheet).json(body)
    }
}
