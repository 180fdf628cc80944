// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/cartToClassAssociations`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/cartToClassAssociations`
    CartToClassAssociations
}

impl CartToClassAssociations {
    /// `POST /deviceManagement/cartToClassAssociations` — Create cartToClassAssociation
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`
    pub fn create(&self, body: models::CartToClassAssociation) -> Call<models::CartToClassAssociation> {
        let operation = &Operation {
            name: "cartToClassAssociation: create",
            method: Method::Post,
            path: "/deviceManagement/cartToClassAssociations",
            pages: &["intune-deviceconfig-carttoclassassociation-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/cartToClassAssociations` — List cartToClassAssociations
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
    pub fn list(&self) -> List<models::CartToClassAssociation> {
        let operation = &Operation {
            name: "cartToClassAssociation: list",
            method: Method::Get,
            path: "/deviceManagement/cartToClassAssociations",
            pages: &["intune-deviceconfig-carttoclassassociation-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/cartToClassAssociations/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/cartToClassAssociations/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/cartToClassAssociations/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Delete cartToClassAssociation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "cartToClassAssociation: delete",
                method: Method::Delete,
                path: "/deviceManagement/cartToClassAssociations/{cartToClassAssociationId}",
                pages: &["intune-deviceconfig-carttoclassassociation-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Get cartToClassAssociation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn get(&self) -> Get<models::CartToClassAssociation> {
            let operation = &Operation {
                name: "cartToClassAssociation: get",
                method: Method::Get,
                path: "/deviceManagement/cartToClassAssociations/{cartToClassAssociationId}",
                pages: &["intune-deviceconfig-carttoclassassociation-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/cartToClassAssociations/{cartToClassAssociationId}` — Update cartToClassAssociation
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-carttoclassassociation-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn update(&self, body: models::CartToClassAssociation) -> Call<models::CartToClassAssociation> {
            let operation = &Operation {
                name: "cartToClassAssociation: update",
                method: Method::Patch,
                path: "/deviceManagement/cartToClassAssociations/{cartToClassAssociationId}",
                pages: &["intune-deviceconfig-carttoclassassociation-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
