// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps/{id}`

use super::super::super::{models, requests};
use crate::runtime::{Argument, Call, Get, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps/{id}`
    Id
}

impl Id {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assign` — Assign action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn assign(&self, body: requests::mobile_app::AssignRequest) -> Call<()> {
        let operation = &Operation {
            name: "mobileApp: assign",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/assign",
            pages: &["intune-shared-mobileapp-assign"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("assign").call(operation).json(body)
    }

    /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}` — Delete webApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-delete?view=graph-rest-beta) and 30 more
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn delete(&self) -> Call<()> {
        let operation = &Operation {
            name: "webApp: delete",
            method: Method::Delete,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}",
            pages: &[
                "intune-apps-webapp-delete",
                "intune-apps-ioslobapp-delete",
                "intune-apps-iosvppapp-delete",
                "intune-apps-iosstoreapp-delete",
                "intune-apps-macosdmgapp-delete",
                "intune-apps-macoslobapp-delete",
                "intune-apps-macosvppapp-delete",
                "intune-apps-win32lobapp-delete",
                "intune-apps-windowsappx-delete",
                "intune-apps-androidlobapp-delete",
                "intune-apps-macosmdatpapp-delete",
                "intune-apps-windowswebapp-delete",
                "intune-apps-officesuiteapp-delete",
                "intune-apps-androidstoreapp-delete",
                "intune-apps-windowsphonexap-delete",
                "intune-apps-windowsstoreapp-delete",
                "intune-apps-iosipadoswebclip-delete",
                "intune-apps-managedioslobapp-delete",
                "intune-apps-windowsmobilemsi-delete",
                "intune-apps-androidforworkapp-delete",
                "intune-apps-managediosstoreapp-delete",
                "intune-apps-windowsphone81appx-delete",
                "intune-apps-macosofficesuiteapp-delete",
                "intune-apps-managedandroidlobapp-delete",
                "intune-apps-windowsuniversalappx-delete",
                "intune-apps-macosmicrosoftedgeapp-delete",
                "intune-apps-androidmanagedstoreapp-delete",
                "intune-apps-managedandroidstoreapp-delete",
                "intune-apps-windowsphone81storeapp-delete",
                "intune-apps-windowsmicrosoftedgeapp-delete",
                "intune-apps-windowsphone81appxbundle-delete",
                "intune-apps-androidmanagedstorewebapp-delete",
                "intune-apps-microsoftstoreforbusinessapp-delete",
            ],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}` — Get mobileApp
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-managedapp-get?view=graph-rest-beta) and 34 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn get(&self) -> Get<models::MobileApp> {
        let operation = &Operation {
            name: "mobileApp: get",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}",
            pages: &[
                "intune-shared-mobileapp-get",
                "intune-apps-mobilelobapp-get",
                "intune-apps-managedapp-get",
                "intune-apps-managedmobilelobapp-get",
                "intune-apps-windowsphone81appx-get",
                "intune-apps-androidmanagedstoreapp-get",
                "intune-apps-webapp-get",
                "intune-apps-ioslobapp-get",
                "intune-apps-iosvppapp-get",
                "intune-apps-iosstoreapp-get",
                "intune-apps-macosdmgapp-get",
                "intune-apps-macoslobapp-get",
                "intune-apps-macosvppapp-get",
                "intune-apps-win32lobapp-get",
                "intune-apps-windowsappx-get",
                "intune-apps-androidlobapp-get",
                "intune-apps-macosmdatpapp-get",
                "intune-apps-windowswebapp-get",
                "intune-apps-officesuiteapp-get",
                "intune-apps-androidstoreapp-get",
                "intune-apps-windowsphonexap-get",
                "intune-apps-windowsstoreapp-get",
                "intune-apps-iosipadoswebclip-get",
                "intune-apps-managedioslobapp-get",
                "intune-apps-windowsmobilemsi-get",
                "intune-apps-managediosstoreapp-get",
                "intune-apps-macosofficesuiteapp-get",
                "intune-apps-managedandroidlobapp-get",
                "intune-apps-windowsuniversalappx-get",
                "intune-apps-macosmicrosoftedgeapp-get",
                "intune-apps-managedandroidstoreapp-get",
                "intune-apps-windowsphone81storeapp-get",
                "intune-apps-windowsmicrosoftedgeapp-get",
                "intune-apps-windowsphone81appxbundle-get",
                "intune-apps-androidmanagedstorewebapp-get",
                "intune-apps-microsoftstoreforbusinessapp-get",
                "intune-apps-androidforworkapp-get",
            ],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.get(operation)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/getRelatedAppStates` — getRelatedAppStates function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-getrelatedappstates?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn get_related_app_states(
        &self,
        user_principal_name: &str,
        device_id: &str,
    ) -> List<models::MobileAppRelationshipState> {
        let operation = &Operation {
            name: "mobileApp: get_related_app_states",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/getRelatedAppStates",
            pages: &["intune-shared-mobileapp-getrelatedappstates"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0
            .function(
                "getRelatedAppStates",
                &[
                    ("userPrincipalName", Argument::quoted(user_principal_name)),
                    ("deviceId", Argument::quoted(device_id)),
                ],
            )
            .list(operation)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/revokeAllLicenses` — revokeAllLicenses action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokealllicenses?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn revoke_all_licenses(&self, body: requests::ios_vpp_app::RevokeAllLicensesRequest) -> Call<()> {
        let operation = &Operation {
            name: "iosVppApp: revoke_all_licenses",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/revokeAllLicenses",
            pages: &["intune-apps-iosvppapp-revokealllicenses"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("revokeAllLicenses").call(operation).json(body)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/revokeDeviceLicense` — Revokedevicelicense action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokedevicelicense?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn revoke_device_license(&self, body: requests::ios_vpp_app::RevokeDeviceLicenseRequest) -> Call<()> {
        let operation = &Operation {
            name: "iosVppApp: revoke_device_license",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/revokeDeviceLicense",
            pages: &["intune-apps-iosvppapp-revokedevicelicense"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("revokeDeviceLicense").call(operation).json(body)
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/revokeUserLicense` — Revokeuserlicense action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokeuserlicense?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn revoke_user_license(&self, body: requests::ios_vpp_app::RevokeUserLicenseRequest) -> Call<()> {
        let operation = &Operation {
            name: "iosVppApp: revoke_user_license",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/revokeUserLicense",
            pages: &["intune-apps-iosvppapp-revokeuserlicense"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("revokeUserLicense").call(operation).json(body)
    }

    /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}` — Update windowsPhone81AppX
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-webapp-update?view=graph-rest-beta) and 30 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn update(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let operation = &Operation {
            name: "windowsPhone81AppX: update",
            method: Method::Patch,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}",
            pages: &[
                "intune-apps-windowsphone81appx-update",
                "intune-apps-androidmanagedstoreapp-update",
                "intune-apps-webapp-update",
                "intune-apps-ioslobapp-update",
                "intune-apps-iosvppapp-update",
                "intune-apps-iosstoreapp-update",
                "intune-apps-macosdmgapp-update",
                "intune-apps-macoslobapp-update",
                "intune-apps-macosvppapp-update",
                "intune-apps-win32lobapp-update",
                "intune-apps-windowsappx-update",
                "intune-apps-androidlobapp-update",
                "intune-apps-macosmdatpapp-update",
                "intune-apps-windowswebapp-update",
                "intune-apps-officesuiteapp-update",
                "intune-apps-androidstoreapp-update",
                "intune-apps-windowsphonexap-update",
                "intune-apps-windowsstoreapp-update",
                "intune-apps-iosipadoswebclip-update",
                "intune-apps-managedioslobapp-update",
                "intune-apps-windowsmobilemsi-update",
                "intune-apps-androidforworkapp-update",
                "intune-apps-managediosstoreapp-update",
                "intune-apps-macosofficesuiteapp-update",
                "intune-apps-managedandroidlobapp-update",
                "intune-apps-windowsuniversalappx-update",
                "intune-apps-macosmicrosoftedgeapp-update",
                "intune-apps-managedandroidstoreapp-update",
                "intune-apps-windowsphone81storeapp-update",
                "intune-apps-windowsmicrosoftedgeapp-update",
                "intune-apps-windowsphone81appxbundle-update",
                "intune-apps-androidmanagedstorewebapp-update",
                "intune-apps-microsoftstoreforbusinessapp-update",
            ],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::MobileApp>::into(body))
    }

    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/updateRelationships` — updateRelationships action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta)
    /// Status: 204.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn update_relationships(&self, body: requests::mobile_app::UpdateRelationshipsRequest) -> Call<()> {
        let operation = &Operation {
            name: "mobileApp: update_relationships",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/updateRelationships",
            pages: &["intune-shared-mobileapp-updaterelationships"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("updateRelationships").call(operation).json(body)
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.iosVppApp`
    pub fn as_ios_vpp_app(&self) -> as_ios_vpp_app::AsIosVppApp {
        as_ios_vpp_app::AsIosVppApp(self.0.name("microsoft.graph.iosVppApp"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp`
    pub fn as_mac_os_vpp_app(&self) -> as_mac_os_vpp_app::AsMacOsVppApp {
        as_mac_os_vpp_app::AsMacOsVppApp(self.0.name("microsoft.graph.macOsVppApp"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`
    pub fn as_managed_mobile_lob_app(&self) -> as_managed_mobile_lob_app::AsManagedMobileLobApp {
        as_managed_mobile_lob_app::AsManagedMobileLobApp(self.0.name("microsoft.graph.managedMobileLobApp"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp`
    pub fn as_microsoft_store_for_business_app(
        &self,
    ) -> as_microsoft_store_for_business_app::AsMicrosoftStoreForBusinessApp
    {
        as_microsoft_store_for_business_app::AsMicrosoftStoreForBusinessApp(
            self.0.name("microsoft.graph.microsoftStoreForBusinessApp"),
        )
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`
    pub fn as_mobile_lob_app(&self) -> as_mobile_lob_app::AsMobileLobApp {
        as_mobile_lob_app::AsMobileLobApp(self.0.name("microsoft.graph.mobileLobApp"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX`
    pub fn as_windows_universal_app_x(&self) -> as_windows_universal_app_x::AsWindowsUniversalAppX {
        as_windows_universal_app_x::AsWindowsUniversalAppX(self.0.name("microsoft.graph.windowsUniversalAppX"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/assignments`
    pub fn assignments(&self) -> assignments::Assignments {
        assignments::Assignments(self.0.name("assignments"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/categories`
    pub fn categories(&self) -> categories::Categories {
        categories::Categories(self.0.name("categories"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/contentVersions`
    pub fn content_versions(&self) -> content_versions::ContentVersions {
        content_versions::ContentVersions(self.0.name("contentVersions"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/deviceStatuses`
    pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
        device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/installSummary`
    pub fn install_summary(&self) -> install_summary::InstallSummary {
        install_summary::InstallSummary(self.0.name("installSummary"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/relationships`
    pub fn relationships(&self) -> relationships::Relationships {
        relationships::Relationships(self.0.name("relationships"))
    }

    /// `/deviceAppManagement/mobileApps/{id}/userStatuses`
    pub fn user_statuses(&self) -> user_statuses::UserStatuses {
        user_statuses::UserStatuses(self.0.name("userStatuses"))
    }
}

pub mod as_ios_vpp_app;

/// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp`
pub mod as_mac_os_vpp_app {
    use super::models;

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp`
        AsMacOsVppApp
    }

    impl AsMacOsVppApp {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses`
        pub fn assigned_licenses(&self) -> assigned_licenses::AssignedLicenses {
            assigned_licenses::AssignedLicenses(self.0.name("assignedLicenses"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses`
    pub mod assigned_licenses {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses`
            AssignedLicenses
        }

        impl AssignedLicenses {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses` — Create macOsVppAppAssignedLicense
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::MacOsVppAppAssignedLicense) -> Call<models::MacOsVppAppAssignedLicense> {
                let operation = &Operation {
                    name: "macOsVppAppAssignedLicense: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses",
                    pages: &["intune-apps-macosvppappassignedlicense-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses` — List macOsVppAppAssignedLicenses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MacOsVppAppAssignedLicense> {
                let operation = &Operation {
                    name: "macOsVppAppAssignedLicense: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses",
                    pages: &["intune-apps-macosvppappassignedlicense-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.macOsVppApp/assignedLicenses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}` — Delete macOsVppAppAssignedLicense
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "macOsVppAppAssignedLicense: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}",
                        pages: &["intune-apps-macosvppappassignedlicense-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}` — Get macOsVppAppAssignedLicense
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MacOsVppAppAssignedLicense> {
                    let operation = &Operation {
                        name: "macOsVppAppAssignedLicense: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}",
                        pages: &["intune-apps-macosvppappassignedlicense-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}` — Update macOsVppAppAssignedLicense
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-macosvppappassignedlicense-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(
                    &self,
                    body: models::MacOsVppAppAssignedLicense,
                ) -> Call<models::MacOsVppAppAssignedLicense> {
                    let operation = &Operation {
                        name: "macOsVppAppAssignedLicense: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.macOsVppApp/assignedLicenses/{macOsVppAppAssignedLicenseId}",
                        pages: &["intune-apps-macosvppappassignedlicense-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`
pub mod as_managed_mobile_lob_app {
    use super::models;

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp`
        AsManagedMobileLobApp
    }

    impl AsManagedMobileLobApp {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`
        pub fn content_versions(&self) -> content_versions::ContentVersions {
            content_versions::ContentVersions(self.0.name("contentVersions"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`
    pub mod content_versions {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions`
            ContentVersions
        }

        impl ContentVersions {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — Create mobileAppContent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                let operation = &Operation {
                    name: "mobileAppContent: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions",
                    pages: &["intune-apps-mobileappcontent-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions` — List mobileappcontents
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileAppContent> {
                let operation = &Operation {
                    name: "mobileAppContent: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions",
                    pages: &["intune-apps-mobileappcontent-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.managedMobileLobApp/contentVersions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}` — Delete mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppContent: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}` — Get mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}` — Update mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.managedMobileLobApp/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp`
pub mod as_microsoft_store_for_business_app {
    use super::models;

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp`
        AsMicrosoftStoreForBusinessApp
    }

    impl AsMicrosoftStoreForBusinessApp {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps`
        pub fn contained_apps(&self) -> contained_apps::ContainedApps {
            contained_apps::ContainedApps(self.0.name("containedApps"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps`
    pub mod contained_apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps`
            ContainedApps
        }

        impl ContainedApps {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps` — Create windowsUniversalAppXContainedApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
                let operation = &Operation {
                    name: "windowsUniversalAppXContainedApp: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps",
                    pages: &[
                        "intune-apps-windowsuniversalappxcontainedapp-create",
                        "intune-apps-microsoftstoreforbusinesscontainedapp-create",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::MobileContainedApp>::into(body))
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps` — List mobileContainedApps
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileContainedApp> {
                let operation = &Operation {
                    name: "mobileContainedApp: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps",
                    pages: &[
                        "intune-apps-mobilecontainedapp-list",
                        "intune-apps-windowsuniversalappxcontainedapp-list",
                        "intune-apps-microsoftstoreforbusinesscontainedapp-list",
                    ],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}` — Delete windowsUniversalAppXContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsUniversalAppXContainedApp: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-windowsuniversalappxcontainedapp-delete",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-delete",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}` — Get mobileContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileContainedApp> {
                    let operation = &Operation {
                        name: "mobileContainedApp: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-mobilecontainedapp-get",
                            "intune-apps-windowsuniversalappxcontainedapp-get",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-get",
                        ],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}` — Update windowsUniversalAppXContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
                    let operation = &Operation {
                        name: "windowsUniversalAppXContainedApp: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.microsoftStoreForBusinessApp/containedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-windowsuniversalappxcontainedapp-update",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-update",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::MobileContainedApp>::into(body))
                }
            }
        }
    }
}

/// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`
pub mod as_mobile_lob_app {
    use super::models;

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp`
        AsMobileLobApp
    }

    impl AsMobileLobApp {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`
        pub fn content_versions(&self) -> content_versions::ContentVersions {
            content_versions::ContentVersions(self.0.name("contentVersions"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`
    pub mod content_versions {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions`
            ContentVersions
        }

        impl ContentVersions {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — Create mobileAppContent
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                let operation = &Operation {
                    name: "mobileAppContent: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions",
                    pages: &["intune-apps-mobileappcontent-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions` — List mobileappcontents
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileAppContent> {
                let operation = &Operation {
                    name: "mobileAppContent: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions",
                    pages: &["intune-apps-mobileappcontent-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.mobileLobApp/contentVersions/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}` — Delete mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppContent: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}` — Get mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}` — Update mobileAppContent
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcontent-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: models::MobileAppContent) -> Call<models::MobileAppContent> {
                    let operation = &Operation {
                        name: "mobileAppContent: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.mobileLobApp/contentVersions/{mobileAppContentId}",
                        pages: &["intune-apps-mobileappcontent-update"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(body)
                }
            }
        }
    }
}

/// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX`
pub mod as_windows_universal_app_x {
    use super::models;

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX`
        AsWindowsUniversalAppX
    }

    impl AsWindowsUniversalAppX {
        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps`
        pub fn committed_contained_apps(&self) -> committed_contained_apps::CommittedContainedApps {
            committed_contained_apps::CommittedContainedApps(self.0.name("committedContainedApps"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps`
    pub mod committed_contained_apps {
        use super::models;
        use crate::runtime::{Call, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps`
            CommittedContainedApps
        }

        impl CommittedContainedApps {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps` — Create windowsUniversalAppXContainedApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-create?view=graph-rest-beta)
            /// Status: 201.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn create(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
                let operation = &Operation {
                    name: "windowsUniversalAppXContainedApp: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps",
                    pages: &[
                        "intune-apps-windowsuniversalappxcontainedapp-create",
                        "intune-apps-microsoftstoreforbusinesscontainedapp-create",
                    ],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::MobileContainedApp>::into(body))
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps` — List mobileContainedApps
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-list?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn list(&self) -> List<models::MobileContainedApp> {
                let operation = &Operation {
                    name: "mobileContainedApp: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps",
                    pages: &[
                        "intune-apps-mobilecontainedapp-list",
                        "intune-apps-windowsuniversalappxcontainedapp-list",
                        "intune-apps-microsoftstoreforbusinesscontainedapp-list",
                    ],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}`
        pub mod id {
            use super::models;
            use crate::runtime::{Call, Get, Method, Operation};

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}` — Delete windowsUniversalAppXContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-delete?view=graph-rest-beta)
                /// Status: 204.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "windowsUniversalAppXContainedApp: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-windowsuniversalappxcontainedapp-delete",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-delete",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}` — Get mobileContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobilecontainedapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-get?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
                pub fn get(&self) -> Get<models::MobileContainedApp> {
                    let operation = &Operation {
                        name: "mobileContainedApp: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-mobilecontainedapp-get",
                            "intune-apps-windowsuniversalappxcontainedapp-get",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-get",
                        ],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}` — Update windowsUniversalAppXContainedApp
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappxcontainedapp-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinesscontainedapp-update?view=graph-rest-beta)
                /// Status: 200.
                /// Permissions, least privileged first:
                /// - work or school account: `DeviceManagementApps.ReadWrite.All`
                /// - application: `DeviceManagementApps.ReadWrite.All`
                pub fn update(&self, body: impl Into<models::MobileContainedApp>) -> Call<models::MobileContainedApp> {
                    let operation = &Operation {
                        name: "windowsUniversalAppXContainedApp: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/microsoft.graph.windowsUniversalAppX/committedContainedApps/{mobileContainedAppId}",
                        pages: &[
                            "intune-apps-windowsuniversalappxcontainedapp-update",
                            "intune-apps-microsoftstoreforbusinesscontainedapp-update",
                        ],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation).json(Into::<models::MobileContainedApp>::into(body))
                }
            }
        }
    }
}

/// `/deviceAppManagement/mobileApps/{id}/assignments`
pub mod assignments {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/assignments`
        Assignments
    }

    impl Assignments {
        /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — Create mobileAppAssignment
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
            let operation = &Operation {
                name: "mobileAppAssignment: create",
                method: Method::Post,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
                pages: &["intune-apps-mobileappassignment-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments` — List mobileappassignments
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::MobileAppAssignment> {
            let operation = &Operation {
                name: "mobileAppAssignment: list",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments",
                pages: &["intune-apps-mobileappassignment-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/mobileApps/{id}/assignments/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/assignments/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/assignments/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Delete mobileAppAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "mobileAppAssignment: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
                    pages: &["intune-apps-mobileappassignment-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Get mobileAppAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::MobileAppAssignment> {
                let operation = &Operation {
                    name: "mobileAppAssignment: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
                    pages: &["intune-apps-mobileappassignment-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}` — Update mobileAppAssignment
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappassignment-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(&self, body: models::MobileAppAssignment) -> Call<models::MobileAppAssignment> {
                let operation = &Operation {
                    name: "mobileAppAssignment: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/assignments/{mobileAppAssignmentId}",
                    pages: &["intune-apps-mobileappassignment-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

/// `/deviceAppManagement/mobileApps/{id}/categories`
pub mod categories {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/categories`
        Categories
    }

    impl Categories {
        /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/categories` — Create mobileAppCategory
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
            let operation = &Operation {
                name: "mobileAppCategory: create",
                method: Method::Post,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories",
                pages: &["intune-apps-mobileappcategory-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/categories` — List mobileappcategories
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::MobileAppCategory> {
            let operation = &Operation {
                name: "mobileAppCategory: list",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories",
                pages: &["intune-apps-mobileappcategory-list"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/mobileApps/{id}/categories/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/categories/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/categories/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}` — Delete mobileAppCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "mobileAppCategory: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}",
                    pages: &["intune-apps-mobileappcategory-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}` — Get mobileAppCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::MobileAppCategory> {
                let operation = &Operation {
                    name: "mobileAppCategory: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}",
                    pages: &["intune-apps-mobileappcategory-get"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}` — Update mobileAppCategory
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappcategory-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(&self, body: models::MobileAppCategory) -> Call<models::MobileAppCategory> {
                let operation = &Operation {
                    name: "mobileAppCategory: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/categories/{mobileAppCategoryId}",
                    pages: &["intune-apps-mobileappcategory-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }
        }
    }
}

pub mod content_versions;
pub mod device_statuses;

/// `/deviceAppManagement/mobileApps/{id}/installSummary`
pub mod install_summary {
    use super::models;
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/installSummary`
        InstallSummary
    }

    impl InstallSummary {
        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/installSummary` — Get mobileAppInstallSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallsummary-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::MobileAppInstallSummary> {
            let operation = &Operation {
                name: "mobileAppInstallSummary: get",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/installSummary",
                pages: &["intune-apps-mobileappinstallsummary-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/installSummary` — Update mobileAppInstallSummary
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallsummary-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::MobileAppInstallSummary) -> Call<models::MobileAppInstallSummary> {
            let operation = &Operation {
                name: "mobileAppInstallSummary: update",
                method: Method::Patch,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/installSummary",
                pages: &["intune-apps-mobileappinstallsummary-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }
    }
}

/// `/deviceAppManagement/mobileApps/{id}/relationships`
pub mod relationships {
    use super::models;
    use crate::runtime::{Call, List, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/relationships`
        Relationships
    }

    impl Relationships {
        /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/relationships` — Create mobileAppDependency
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-create?view=graph-rest-beta)
        /// Status: 201.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn create(&self, body: impl Into<models::MobileAppRelationship>) -> Call<models::MobileAppRelationship> {
            let operation = &Operation {
                name: "mobileAppDependency: create",
                method: Method::Post,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/relationships",
                pages: &["intune-apps-mobileappdependency-create", "intune-apps-mobileappsupersedence-create"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(Into::<models::MobileAppRelationship>::into(body))
        }

        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/relationships` — List mobileapprelationships
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapprelationship-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-list?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn list(&self) -> List<models::MobileAppRelationship> {
            let operation = &Operation {
                name: "mobileAppRelationship: list",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/relationships",
                pages: &[
                    "intune-apps-mobileapprelationship-list",
                    "intune-apps-mobileappdependency-list",
                    "intune-apps-mobileappsupersedence-list",
                ],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.list(operation)
        }

        /// `/deviceAppManagement/mobileApps/{id}/relationships/{id}`
        pub fn id(&self, id: impl AsRef<str>) -> id::Id {
            id::Id(self.0.key(id.as_ref()))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/relationships/{id}`
    pub mod id {
        use super::models;
        use crate::runtime::{Call, Get, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/relationships/{id}`
            Id
        }

        impl Id {
            /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}` — Delete mobileAppDependency
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-delete?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "mobileAppDependency: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}",
                    pages: &["intune-apps-mobileappdependency-delete", "intune-apps-mobileappsupersedence-delete"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}` — Get mobileAppRelationship
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapprelationship-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-get?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::MobileAppRelationship> {
                let operation = &Operation {
                    name: "mobileAppRelationship: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}",
                    pages: &[
                        "intune-apps-mobileapprelationship-get",
                        "intune-apps-mobileappdependency-get",
                        "intune-apps-mobileappsupersedence-get",
                    ],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.get(operation)
            }

            /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}` — Update mobileAppDependency
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappdependency-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobileappsupersedence-update?view=graph-rest-beta)
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - work or school account: `DeviceManagementApps.ReadWrite.All`
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update(
                &self,
                body: impl Into<models::MobileAppRelationship>,
            ) -> Call<models::MobileAppRelationship> {
                let operation = &Operation {
                    name: "mobileAppDependency: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/relationships/{mobileAppRelationshipId}",
                    pages: &["intune-apps-mobileappdependency-update", "intune-apps-mobileappsupersedence-update"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(Into::<models::MobileAppRelationship>::into(body))
            }
        }
    }
}

pub mod user_statuses;
