// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/remoteAssistancePartners`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/remoteAssistancePartners`
    RemoteAssistancePartners
}

impl RemoteAssistancePartners {
    /// `POST /deviceManagement/remoteAssistancePartners` — Create remoteAssistancePartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::RemoteAssistancePartner) -> Call<models::RemoteAssistancePartner> {
        let operation = &Operation {
            name: "remoteAssistancePartner: create",
            method: Method::Post,
            path: "/deviceManagement/remoteAssistancePartners",
            pages: &["intune-remoteassistance-remoteassistancepartner-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/remoteAssistancePartners` — List remoteassistancepartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
    /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
    pub fn list(&self) -> List<models::RemoteAssistancePartner> {
        let operation = &Operation {
            name: "remoteAssistancePartner: list",
            method: Method::Get,
            path: "/deviceManagement/remoteAssistancePartners",
            pages: &["intune-remoteassistance-remoteassistancepartner-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/remoteAssistancePartners/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/remoteAssistancePartners/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/remoteAssistancePartners/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/beginOnboarding` — beginOnboarding action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-beginonboarding?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn begin_onboarding(&self) -> Call<()> {
            let operation = &Operation {
                name: "remoteAssistancePartner: begin_onboarding",
                method: Method::Post,
                path: "/deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/beginOnboarding",
                pages: &["intune-remoteassistance-remoteassistancepartner-beginonboarding"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("beginOnboarding").call(operation)
        }

        /// `DELETE /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}` — Delete remoteAssistancePartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "remoteAssistancePartner: delete",
                method: Method::Delete,
                path: "/deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}",
                pages: &["intune-remoteassistance-remoteassistancepartner-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `POST /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/disconnect` — disconnect action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-disconnect?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn disconnect(&self) -> Call<()> {
            let operation = &Operation {
                name: "remoteAssistancePartner: disconnect",
                method: Method::Post,
                path: "/deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}/disconnect",
                pages: &["intune-remoteassistance-remoteassistancepartner-disconnect"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("disconnect").call(operation)
        }

        /// `GET /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}` — Get remoteAssistancePartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All` and 3 more
        /// - application: `DeviceManagementServiceConfig.Read.All` and 3 more
        pub fn get(&self) -> Get<models::RemoteAssistancePartner> {
            let operation = &Operation {
                name: "remoteAssistancePartner: get",
                method: Method::Get,
                path: "/deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}",
                pages: &["intune-remoteassistance-remoteassistancepartner-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}` — Update remoteAssistancePartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancepartner-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::RemoteAssistancePartner) -> Call<models::RemoteAssistancePartner> {
            let operation = &Operation {
                name: "remoteAssistancePartner: update",
                method: Method::Patch,
                path: "/deviceManagement/remoteAssistancePartners/{remoteAssistancePartnerId}",
                pages: &["intune-remoteassistance-remoteassistancepartner-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
