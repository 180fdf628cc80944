// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/androidManagedStoreAppConfigurationSchemas`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/androidManagedStoreAppConfigurationSchemas`
    AndroidManagedStoreAppConfigurationSchemas
}

impl AndroidManagedStoreAppConfigurationSchemas {
    /// `POST /deviceManagement/androidManagedStoreAppConfigurationSchemas` — Create androidManagedStoreAppConfigurationSchema
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(
        &self,
        body: models::AndroidManagedStoreAppConfigurationSchema,
    ) -> Call<models::AndroidManagedStoreAppConfigurationSchema> {
        let operation = &Operation {
            name: "androidManagedStoreAppConfigurationSchema: create",
            method: Method::Post,
            path: "/deviceManagement/androidManagedStoreAppConfigurationSchemas",
            pages: &["intune-androidforwork-androidmanagedstoreappconfigurationschema-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/androidManagedStoreAppConfigurationSchemas` — List androidManagedStoreAppConfigurationSchemas
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::AndroidManagedStoreAppConfigurationSchema> {
        let operation = &Operation {
            name: "androidManagedStoreAppConfigurationSchema: list",
            method: Method::Get,
            path: "/deviceManagement/androidManagedStoreAppConfigurationSchemas",
            pages: &["intune-androidforwork-androidmanagedstoreappconfigurationschema-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/androidManagedStoreAppConfigurationSchemas/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/androidManagedStoreAppConfigurationSchemas/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/androidManagedStoreAppConfigurationSchemas/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}` — Delete androidManagedStoreAppConfigurationSchema
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "androidManagedStoreAppConfigurationSchema: delete",
                method: Method::Delete,
                path: "/deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}",
                pages: &["intune-androidforwork-androidmanagedstoreappconfigurationschema-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}` — Get AndroidManagedStoreAppConfigurationSchema
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::AndroidManagedStoreAppConfigurationSchema> {
            let operation = &Operation {
                name: "androidManagedStoreAppConfigurationSchema: get",
                method: Method::Get,
                path: "/deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}",
                pages: &["intune-androidforwork-androidmanagedstoreappconfigurationschema-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}` — Update androidManagedStoreAppConfigurationSchema
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-androidforwork-androidmanagedstoreappconfigurationschema-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(
            &self,
            body: models::AndroidManagedStoreAppConfigurationSchema,
        ) -> Call<models::AndroidManagedStoreAppConfigurationSchema> {
            let operation = &Operation {
                name: "androidManagedStoreAppConfigurationSchema: update",
                method: Method::Patch,
                path: "/deviceManagement/androidManagedStoreAppConfigurationSchemas/{androidManagedStoreAppConfigurationSchemaId}",
                pages: &["intune-androidforwork-androidmanagedstoreappconfigurationschema-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
