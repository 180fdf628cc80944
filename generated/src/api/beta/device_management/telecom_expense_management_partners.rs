// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/telecomExpenseManagementPartners`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/telecomExpenseManagementPartners`
    TelecomExpenseManagementPartners
}

impl TelecomExpenseManagementPartners {
    /// `POST /deviceManagement/telecomExpenseManagementPartners` — Create telecomExpenseManagementPartner
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn create(
        &self,
        body: models::TelecomExpenseManagementPartner,
    ) -> Call<models::TelecomExpenseManagementPartner> {
        let operation = &Operation {
            name: "telecomExpenseManagementPartner: create",
            method: Method::Post,
            path: "/deviceManagement/telecomExpenseManagementPartners",
            pages: &["intune-tem-telecomexpensemanagementpartner-create"],
            work: "DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/telecomExpenseManagementPartners` — List telecomexpensemanagementpartners
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
    pub fn list(&self) -> List<models::TelecomExpenseManagementPartner> {
        let operation = &Operation {
            name: "telecomExpenseManagementPartner: list",
            method: Method::Get,
            path: "/deviceManagement/telecomExpenseManagementPartners",
            pages: &["intune-tem-telecomexpensemanagementpartner-list"],
            work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            personal: "",
            application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/telecomExpenseManagementPartners/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/telecomExpenseManagementPartners/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/telecomExpenseManagementPartners/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Delete telecomExpenseManagementPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "telecomExpenseManagementPartner: delete",
                method: Method::Delete,
                path: "/deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}",
                pages: &["intune-tem-telecomexpensemanagementpartner-delete"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Get telecomExpenseManagementPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.Read.All`, `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn get(&self) -> Get<models::TelecomExpenseManagementPartner> {
            let operation = &Operation {
                name: "telecomExpenseManagementPartner: get",
                method: Method::Get,
                path: "/deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}",
                pages: &["intune-tem-telecomexpensemanagementpartner-get"],
                work: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}` — Update telecomExpenseManagementPartner
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-tem-telecomexpensemanagementpartner-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementServiceConfig.ReadWrite.All`
        /// - application: `DeviceManagementServiceConfig.ReadWrite.All`
        pub fn update(
            &self,
            body: models::TelecomExpenseManagementPartner,
        ) -> Call<models::TelecomExpenseManagementPartner> {
            let operation = &Operation {
                name: "telecomExpenseManagementPartner: update",
                method: Method::Patch,
                path: "/deviceManagement/telecomExpenseManagementPartners/{telecomExpenseManagementPartnerId}",
                pages: &["intune-tem-telecomexpensemanagementpartner-update"],
                work: "DeviceManagementServiceConfig.ReadWrite.All",
                personal: "",
                application: "DeviceManagementServiceConfig.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
