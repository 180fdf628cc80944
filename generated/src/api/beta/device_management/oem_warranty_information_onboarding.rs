// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/oemWarrantyInformationOnboarding`

use super::super::models;
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/oemWarrantyInformationOnboarding`
    OemWarrantyInformationOnboarding
}

impl OemWarrantyInformationOnboarding {
    /// `POST /deviceManagement/oemWarrantyInformationOnboarding` — Create oemWarrantyInformationOnboarding
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(
        &self,
        body: models::OemWarrantyInformationOnboarding,
    ) -> Call<models::OemWarrantyInformationOnboarding> {
        let operation = &Operation {
            name: "oemWarrantyInformationOnboarding: create",
            method: Method::Post,
            path: "/deviceManagement/oemWarrantyInformationOnboarding",
            pages: &["intune-devices-oemwarrantyinformationonboarding-create"],
            work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceManagement/oemWarrantyInformationOnboarding` — List oemWarrantyInformationOnboardings
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
    /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
    pub fn list(&self) -> List<models::OemWarrantyInformationOnboarding> {
        let operation = &Operation {
            name: "oemWarrantyInformationOnboarding: list",
            method: Method::Get,
            path: "/deviceManagement/oemWarrantyInformationOnboarding",
            pages: &["intune-devices-oemwarrantyinformationonboarding-list"],
            work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/oemWarrantyInformationOnboarding/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceManagement/oemWarrantyInformationOnboarding/{id}`
pub mod id {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/oemWarrantyInformationOnboarding/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}` — Delete oemWarrantyInformationOnboarding
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "oemWarrantyInformationOnboarding: delete",
                method: Method::Delete,
                path: "/deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}",
                pages: &["intune-devices-oemwarrantyinformationonboarding-delete"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `POST /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}/disable` — Disable action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-disable?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
        pub fn disable(&self) -> Call<()> {
            let operation = &Operation {
                name: "oemWarrantyInformationOnboarding: disable",
                method: Method::Post,
                path: "/deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}/disable",
                pages: &["intune-devices-oemwarrantyinformationonboarding-disable"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
            };
            self.0.name("disable").call(operation)
        }

        /// `POST /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}/enable` — Enable action
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-enable?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementManagedDevices.Read.All`
        pub fn enable(&self) -> Call<()> {
            let operation = &Operation {
                name: "oemWarrantyInformationOnboarding: enable",
                method: Method::Post,
                path: "/deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}/enable",
                pages: &["intune-devices-oemwarrantyinformationonboarding-enable"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementManagedDevices.Read.All",
            };
            self.0.name("enable").call(operation)
        }

        /// `GET /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}` — Get oemWarrantyInformationOnboarding
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All` and 3 more
        /// - application: `DeviceManagementConfiguration.Read.All` and 3 more
        pub fn get(&self) -> Get<models::OemWarrantyInformationOnboarding> {
            let operation = &Operation {
                name: "oemWarrantyInformationOnboarding: get",
                method: Method::Get,
                path: "/deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}",
                pages: &["intune-devices-oemwarrantyinformationonboarding-get"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}` — Update oemWarrantyInformationOnboarding
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-devices-oemwarrantyinformationonboarding-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`, `DeviceManagementManagedDevices.ReadWrite.All`
        pub fn update(
            &self,
            body: models::OemWarrantyInformationOnboarding,
        ) -> Call<models::OemWarrantyInformationOnboarding> {
            let operation = &Operation {
                name: "oemWarrantyInformationOnboarding: update",
                method: Method::Patch,
                path: "/deviceManagement/oemWarrantyInformationOnboarding/{oemWarrantyInformationOnboardingId}",
                pages: &["intune-devices-oemwarrantyinformationonboarding-update"],
                work: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All DeviceManagementManagedDevices.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}
