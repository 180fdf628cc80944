// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/androidForWorkAppConfigurationSchemas`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/androidForWorkAppConfigurationSchemas`
    AndroidForWorkAppConfigurationSchemas
}

impl AndroidForWorkAppConfigurationSchemas {
    /// `POST /deviceManagement/androidForWorkAppConfigurationSchemas` — Create androidForWorkAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::AndroidForWorkAppConfigurationSchema,
    ) -> Call<models::AndroidForWorkAppConfigurationSchema> {
        let operation = &Operation {
            name: "androidForWorkAppConfigurationSchema: create",
            method: Method::Post,
            path: "/deviceManagement/androidForWorkAppConfigurationSchemas",
            pages: &["intune-androidforwork-androidforworkappconfigurationschema-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/androidForWorkAppConfigurationSchemas` — List androidforworkappconfigurationschemas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::AndroidForWorkAppConfigurationSchema> {
        let operation = &Operation {
            name: "androidForWorkAppConfigurationSchema: list",
            method: Method::Get,
            path: "/deviceManagement/androidForWorkAppConfigurationSchemas",
            pages: &["intune-androidforwork-androidforworkappconfigurationschema-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/androidForWorkAppConfigurationSchemas/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/androidForWorkAppConfigurationSchemas/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/androidForWorkAppConfigurationSchemas/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}` — Delete androidForWorkAppConfigurationSchema
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidForWorkAppConfigurationSchema: delete",
                method: Method::Delete,
                path: "/deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}",
                pages: &["intune-androidforwork-androidforworkappconfigurationschema-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}` — Get androidForWorkAppConfigurationSchema
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidForWorkAppConfigurationSchema> {
            let operation = &Operation {
                name: "androidForWorkAppConfigurationSchema: get",
                method: Method::Get,
                path: "/deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}",
                pages: &["intune-androidforwork-androidforworkappconfigurationschema-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}` — Update androidForWorkAppConfigurationSchema
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidforworkappconfigurationschema-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AndroidForWorkAppConfigurationSchema,
        ) -> Call<models::AndroidForWorkAppConfigurationSchema> {
            let operation = &Operation {
                name: "androidForWorkAppConfigurationSchema: update",
                method: Method::Patch,
                path: "/deviceManagement/androidForWorkAppConfigurationSchemas/{androidForWorkAppConfigurationSchemaId}",
                pages: &["intune-androidforwork-androidforworkappconfigurationschema-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
