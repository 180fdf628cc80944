// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/microsoftTunnelServerLogCollectionResponses`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/microsoftTunnelServerLogCollectionResponses`
    MicrosoftTunnelServerLogCollectionResponses
}

impl MicrosoftTunnelServerLogCollectionResponses {
    /// `POST /deviceManagement/microsoftTunnelServerLogCollectionResponses` — Create microsoftTunnelServerLogCollectionResponse
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::MicrosoftTunnelServerLogCollectionResponse,
    ) -> Call<models::MicrosoftTunnelServerLogCollectionResponse> {
        let operation = &Operation {
            name: "microsoftTunnelServerLogCollectionResponse: create",
            method: Method::Post,
            path: "/deviceManagement/microsoftTunnelServerLogCollectionResponses",
            pages: &["intune-mstunnel-microsofttunnelserverlogcollectionresponse-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/microsoftTunnelServerLogCollectionResponses` — List microsoftTunnelServerLogCollectionResponses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::MicrosoftTunnelServerLogCollectionResponse> {
        let operation = &Operation {
            name: "microsoftTunnelServerLogCollectionResponse: list",
            method: Method::Get,
            path: "/deviceManagement/microsoftTunnelServerLogCollectionResponses",
            pages: &["intune-mstunnel-microsofttunnelserverlogcollectionresponse-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/microsoftTunnelServerLogCollectionResponses/{id}`
        Id
    }

    impl Id {
        /// `POST /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}/createDownloadUrl` — createDownloadUrl action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-createdownloadurl?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create_download_url(&self) -> Call<String> {
            let operation = &Operation {
                name: "microsoftTunnelServerLogCollectionResponse: create_download_url",
                method: Method::Post,
                path: "/deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}/createDownloadUrl",
                pages: &["intune-mstunnel-microsofttunnelserverlogcollectionresponse-createdownloadurl"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.name("createDownloadUrl").call(operation)
        }

        /// `DELETE /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}` — Delete microsoftTunnelServerLogCollectionResponse
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "microsoftTunnelServerLogCollectionResponse: delete",
                method: Method::Delete,
                path: "/deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}",
                pages: &["intune-mstunnel-microsofttunnelserverlogcollectionresponse-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}` — Get microsoftTunnelServerLogCollectionResponse
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::MicrosoftTunnelServerLogCollectionResponse> {
            let operation = &Operation {
                name: "microsoftTunnelServerLogCollectionResponse: get",
                method: Method::Get,
                path: "/deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}",
                pages: &["intune-mstunnel-microsofttunnelserverlogcollectionresponse-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}` — Update microsoftTunnelServerLogCollectionResponse
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-mstunnel-microsofttunnelserverlogcollectionresponse-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::MicrosoftTunnelServerLogCollectionResponse,
        ) -> Call<models::MicrosoftTunnelServerLogCollectionResponse> {
            let operation = &Operation {
                name: "microsoftTunnelServerLogCollectionResponse: update",
                method: Method::Patch,
                path: "/deviceManagement/microsoftTunnelServerLogCollectionResponses/{microsoftTunnelServerLogCollectionResponseId}",
                pages: &["intune-mstunnel-microsofttunnelserverlogcollectionresponse-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
