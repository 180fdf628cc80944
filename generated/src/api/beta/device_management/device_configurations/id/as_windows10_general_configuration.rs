// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration`

use super::super::super::super::models;

crate::runtime::node! {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration`
    AsWindows10GeneralConfiguration
}

impl AsWindows10GeneralConfiguration {
    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls`
    pub fn privacy_access_controls(&self) -> privacy_access_controls::PrivacyAccessControls {
        privacy_access_controls::PrivacyAccessControls(self.0.name("privacyAccessControls"))
    }
}

/// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls`
pub mod privacy_access_controls {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls`
        PrivacyAccessControls
    }

    impl PrivacyAccessControls {
        /// `POST /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls` — Create windowsPrivacyDataAccessControlItem
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.ReadWrite.All`
        pub fn create(
            &self,
            body: models::WindowsPrivacyDataAccessControlItem,
        ) -> Call<models::WindowsPrivacyDataAccessControlItem> {
            let operation = &Operation {
                name: "windowsPrivacyDataAccessControlItem: create",
                method: Method::Post,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls",
                pages: &["intune-deviceconfig-windowsprivacydataaccesscontrolitem-create"],
                work: "DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls` — List windowsPrivacyDataAccessControlItems
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
        pub fn list(&self) -> List<models::WindowsPrivacyDataAccessControlItem> {
            let operation = &Operation {
                name: "windowsPrivacyDataAccessControlItem: list",
                method: Method::Get,
                path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls",
                pages: &["intune-deviceconfig-windowsprivacydataaccesscontrolitem-list"],
                work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                personal: "",
                application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceManagement/deviceConfigurations/{id}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}` — Delete windowsPrivacyDataAccessControlItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "windowsPrivacyDataAccessControlItem: delete",
                    method: Method::Delete,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}",
                    pages: &["intune-deviceconfig-windowsprivacydataaccesscontrolitem-delete"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}` — Get windowsPrivacyDataAccessControlItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.Read.All`, `DeviceManagementConfiguration.ReadWrite.All`
            pub fn get(&self) -> Get<models::WindowsPrivacyDataAccessControlItem> {
                let operation = &Operation {
                    name: "windowsPrivacyDataAccessControlItem: get",
                    method: Method::Get,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}",
                    pages: &["intune-deviceconfig-windowsprivacydataaccesscontrolitem-get"],
                    work: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.Read.All DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}` — Update windowsPrivacyDataAccessControlItem
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-deviceconfig-windowsprivacydataaccesscontrolitem-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementConfiguration.ReadWrite.All`
            /// - application: `DeviceManagementConfiguration.ReadWrite.All`
            pub fn update(
                &self,
                body: models::WindowsPrivacyDataAccessControlItem,
            ) -> Call<models::WindowsPrivacyDataAccessControlItem> {
                let operation = &Operation {
                    name: "windowsPrivacyDataAccessControlItem: update",
                    method: Method::Patch,
                    path: "/deviceManagement/deviceConfigurations/{deviceConfigurationId}/microsoft.graph.windows10GeneralConfiguration/privacyAccessControls/{windowsPrivacyDataAccessControlItemId}",
                    pages: &["intune-deviceconfig-windowsprivacydataaccesscontrolitem-update"],
                    work: "DeviceManagementConfiguration.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementConfiguration.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}
