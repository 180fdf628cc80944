// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps/{id}/userStatuses`

use crate::runtime::{Call, List, Method, Operation};
use super::super::super::super::{models, requests};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps/{id}/userStatuses`
    UserStatuses
}

impl UserStatuses {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses` — Create userAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 201.
    pub fn create(
        &self,
        body: models::UserAppInstallStatus,
    ) -> Call<models::UserAppInstallStatus> {
        let operation = &Operation {
            name: "userAppInstallStatus: create",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses",
            pages: &["intune-apps-userappinstallstatus-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses` — List userAppInstallStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-list?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::UserAppInstallStatus> {
        let operation = &Operation {
            name: "userAppInstallStatus: list",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses",
            pages: &["intune-apps-userappinstallstatus-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id {
    use crate::runtime::{Call, Get, Method, Operation};
    use super::{models, requests};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}` — Delete userAppInstallStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-delete?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "userAppInstallStatus: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}",
                pages: &["intune-apps-userappinstallstatus-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}` — Get userAppInstallStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-get?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
        pub fn get(&self) -> Get<models::UserAppInstallStatus> {
            let operation = &Operation {
                name: "userAppInstallStatus: get",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}",
                pages: &["intune-apps-userappinstallstatus-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}` — Update userAppInstallStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-userappinstallstatus-update?view=graph-rest-beta)
        /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 200.
        pub fn update(
            &self,
            body: models::UserAppInstallStatus,
        ) -> Call<models::UserAppInstallStatus> {
            let operation = &Operation {
                name: "userAppInstallStatus: update",
                method: Method::Patch,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}",
                pages: &["intune-apps-userappinstallstatus-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app`
        pub fn app(&self) -> app::App {
            app::App(self.0.name("app"))
        }

        /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses`
        pub fn device_statuses(&self) -> device_statuses::DeviceStatuses {
            device_statuses::DeviceStatuses(self.0.name("deviceStatuses"))
        }
    }

    pub mod app {
        use crate::runtime::{Argument, Call, Get, List, Method, Operation};
        use super::{models, requests};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}/app`
            App
        }

        impl App {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/assign` — Assign action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta)
            /// Permissions: application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
            pub fn assign(&self, body: requests::mobile_app::AssignRequest) -> Call<()> {
                let operation = &Operation {
                    name: "mobileApp: assign",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/assign",
                    pages: &["intune-shared-mobileapp-assign"],
                    work: "",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app` — Delete webApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-webapp-delete?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-delete?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-delete?view=graph-rest-beta), [4](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-delete?view=graph-rest-beta), [5](https://learn.microsoft.com/graph/api/intune-apps-macosdmgapp-delete?view=graph-rest-beta), [6](https://learn.microsoft.com/graph/api/intune-apps-macoslobapp-delete?view=graph-rest-beta), [7](https://learn.microsoft.com/graph/api/intune-apps-macosvppapp-delete?view=graph-rest-beta), [8](https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-delete?view=graph-rest-beta), [9](https://learn.microsoft.com/graph/api/intune-apps-windowsappx-delete?view=graph-rest-beta), [10](https://learn.microsoft.com/graph/api/intune-apps-androidlobapp-delete?view=graph-rest-beta), [11](https://learn.microsoft.com/graph/api/intune-apps-macosmdatpapp-delete?view=graph-rest-beta), [12](https://learn.microsoft.com/graph/api/intune-apps-windowswebapp-delete?view=graph-rest-beta), [13](https://learn.microsoft.com/graph/api/intune-apps-officesuiteapp-delete?view=graph-rest-beta), [14](https://learn.microsoft.com/graph/api/intune-apps-androidstoreapp-delete?view=graph-rest-beta), [15](https://learn.microsoft.com/graph/api/intune-apps-windowsphonexap-delete?view=graph-rest-beta), [16](https://learn.microsoft.com/graph/api/intune-apps-windowsstoreapp-delete?view=graph-rest-beta), [17](https://learn.microsoft.com/graph/api/intune-apps-iosipadoswebclip-delete?view=graph-rest-beta), [18](https://learn.microsoft.com/graph/api/intune-apps-managedioslobapp-delete?view=graph-rest-beta), [19](https://learn.microsoft.com/graph/api/intune-apps-windowsmobilemsi-delete?view=graph-rest-beta), [20](https://learn.microsoft.com/graph/api/intune-apps-androidforworkapp-delete?view=graph-rest-beta), [21](https://learn.microsoft.com/graph/api/intune-apps-managediosstoreapp-delete?view=graph-rest-beta), [22](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-delete?view=graph-rest-beta), [23](https://learn.microsoft.com/graph/api/intune-apps-macosofficesuiteapp-delete?view=graph-rest-beta), [24](https://learn.microsoft.com/graph/api/intune-apps-managedandroidlobapp-delete?view=graph-rest-beta), [25](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappx-delete?view=graph-rest-beta), [26](https://learn.microsoft.com/graph/api/intune-apps-macosmicrosoftedgeapp-delete?view=graph-rest-beta), [27](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-delete?view=graph-rest-beta), [28](https://learn.microsoft.com/graph/api/intune-apps-managedandroidstoreapp-delete?view=graph-rest-beta), [29](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81storeapp-delete?view=graph-rest-beta), [30](https://learn.microsoft.com/graph/api/intune-apps-windowsmicrosoftedgeapp-delete?view=graph-rest-beta), [31](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appxbundle-delete?view=graph-rest-beta), [32](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstorewebapp-delete?view=graph-rest-beta), [33](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinessapp-delete?view=graph-rest-beta)
            /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
            pub fn delete(&self) -> Call<()> {
                let operation = &Operation {
                    name: "webApp: delete",
                    method: Method::Delete,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app",
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

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app` — Get mobileApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-webapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-get?view=graph-rest-beta), [4](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-get?view=graph-rest-beta), [5](https://learn.microsoft.com/graph/api/intune-apps-managedapp-get?view=graph-rest-beta), [6](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-get?view=graph-rest-beta), [7](https://learn.microsoft.com/graph/api/intune-apps-macosdmgapp-get?view=graph-rest-beta), [8](https://learn.microsoft.com/graph/api/intune-apps-macoslobapp-get?view=graph-rest-beta), [9](https://learn.microsoft.com/graph/api/intune-apps-macosvppapp-get?view=graph-rest-beta), [10](https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-get?view=graph-rest-beta), [11](https://learn.microsoft.com/graph/api/intune-apps-windowsappx-get?view=graph-rest-beta), [12](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-get?view=graph-rest-beta), [13](https://learn.microsoft.com/graph/api/intune-apps-androidlobapp-get?view=graph-rest-beta), [14](https://learn.microsoft.com/graph/api/intune-apps-macosmdatpapp-get?view=graph-rest-beta), [15](https://learn.microsoft.com/graph/api/intune-apps-windowswebapp-get?view=graph-rest-beta), [16](https://learn.microsoft.com/graph/api/intune-apps-officesuiteapp-get?view=graph-rest-beta), [17](https://learn.microsoft.com/graph/api/intune-apps-androidstoreapp-get?view=graph-rest-beta), [18](https://learn.microsoft.com/graph/api/intune-apps-windowsphonexap-get?view=graph-rest-beta), [19](https://learn.microsoft.com/graph/api/intune-apps-windowsstoreapp-get?view=graph-rest-beta), [20](https://learn.microsoft.com/graph/api/intune-apps-iosipadoswebclip-get?view=graph-rest-beta), [21](https://learn.microsoft.com/graph/api/intune-apps-managedioslobapp-get?view=graph-rest-beta), [22](https://learn.microsoft.com/graph/api/intune-apps-windowsmobilemsi-get?view=graph-rest-beta), [23](https://learn.microsoft.com/graph/api/intune-apps-managediosstoreapp-get?view=graph-rest-beta), [24](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-get?view=graph-rest-beta), [25](https://learn.microsoft.com/graph/api/intune-apps-macosofficesuiteapp-get?view=graph-rest-beta), [26](https://learn.microsoft.com/graph/api/intune-apps-managedmobilelobapp-get?view=graph-rest-beta), [27](https://learn.microsoft.com/graph/api/intune-apps-managedandroidlobapp-get?view=graph-rest-beta), [28](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappx-get?view=graph-rest-beta), [29](https://learn.microsoft.com/graph/api/intune-apps-macosmicrosoftedgeapp-get?view=graph-rest-beta), [30](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-get?view=graph-rest-beta), [31](https://learn.microsoft.com/graph/api/intune-apps-managedandroidstoreapp-get?view=graph-rest-beta), [32](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81storeapp-get?view=graph-rest-beta), [33](https://learn.microsoft.com/graph/api/intune-apps-windowsmicrosoftedgeapp-get?view=graph-rest-beta), [34](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appxbundle-get?view=graph-rest-beta), [35](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstorewebapp-get?view=graph-rest-beta), [36](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinessapp-get?view=graph-rest-beta), [37](https://learn.microsoft.com/graph/api/intune-apps-androidforworkapp-get?view=graph-rest-beta)
            /// Permissions: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
            pub fn get(&self) -> Get<models::MobileApp> {
                let operation = &Operation {
                    name: "mobileApp: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app",
                    pages: &[
                        "intune-shared-mobileapp-get",
                        "intune-apps-webapp-get",
                        "intune-apps-ioslobapp-get",
                        "intune-apps-iosvppapp-get",
                        "intune-apps-managedapp-get",
                        "intune-apps-iosstoreapp-get",
                        "intune-apps-macosdmgapp-get",
                        "intune-apps-macoslobapp-get",
                        "intune-apps-macosvppapp-get",
                        "intune-apps-win32lobapp-get",
                        "intune-apps-windowsappx-get",
                        "intune-apps-mobilelobapp-get",
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
                        "intune-apps-windowsphone81appx-get",
                        "intune-apps-macosofficesuiteapp-get",
                        "intune-apps-managedmobilelobapp-get",
                        "intune-apps-managedandroidlobapp-get",
                        "intune-apps-windowsuniversalappx-get",
                        "intune-apps-macosmicrosoftedgeapp-get",
                        "intune-apps-androidmanagedstoreapp-get",
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

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/getRelatedAppStates` — getRelatedAppStates function
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-getrelatedappstates?view=graph-rest-beta)
            /// Permissions: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
            pub fn get_related_app_states(
                &self,
                user_principal_name: &str,
                device_id: &str,
            ) -> List<models::MobileAppRelationshipState> {
                let operation = &Operation {
                    name: "mobileApp: get_related_app_states",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/getRelatedAppStates",
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

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeAllLicenses` — revokeAllLicenses action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokealllicenses?view=graph-rest-beta)
            /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
            pub fn revoke_all_licenses(
                &self,
                body: requests::ios_vpp_app::RevokeAllLicensesRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "iosVppApp: revoke_all_licenses",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeAllLicenses",
                    pages: &["intune-apps-iosvppapp-revokealllicenses"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("revokeAllLicenses").call(operation).json(body)
            }

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeDeviceLicense` — Revokedevicelicense action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokedevicelicense?view=graph-rest-beta)
            /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
            pub fn revoke_device_license(
                &self,
                body: requests::ios_vpp_app::RevokeDeviceLicenseRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "iosVppApp: revoke_device_license",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeDeviceLicense",
                    pages: &["intune-apps-iosvppapp-revokedevicelicense"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("revokeDeviceLicense").call(operation).json(body)
            }

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeUserLicense` — Revokeuserlicense action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-revokeuserlicense?view=graph-rest-beta)
            /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
            pub fn revoke_user_license(
                &self,
                body: requests::ios_vpp_app::RevokeUserLicenseRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "iosVppApp: revoke_user_license",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/revokeUserLicense",
                    pages: &["intune-apps-iosvppapp-revokeuserlicense"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("revokeUserLicense").call(operation).json(body)
            }

            /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app` — Update windowsPhone81AppX
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-update?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-update?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-webapp-update?view=graph-rest-beta), [4](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-update?view=graph-rest-beta), [5](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-update?view=graph-rest-beta), [6](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-update?view=graph-rest-beta), [7](https://learn.microsoft.com/graph/api/intune-apps-macosdmgapp-update?view=graph-rest-beta), [8](https://learn.microsoft.com/graph/api/intune-apps-macoslobapp-update?view=graph-rest-beta), [9](https://learn.microsoft.com/graph/api/intune-apps-macosvppapp-update?view=graph-rest-beta), [10](https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-update?view=graph-rest-beta), [11](https://learn.microsoft.com/graph/api/intune-apps-windowsappx-update?view=graph-rest-beta), [12](https://learn.microsoft.com/graph/api/intune-apps-androidlobapp-update?view=graph-rest-beta), [13](https://learn.microsoft.com/graph/api/intune-apps-macosmdatpapp-update?view=graph-rest-beta), [14](https://learn.microsoft.com/graph/api/intune-apps-windowswebapp-update?view=graph-rest-beta), [15](https://learn.microsoft.com/graph/api/intune-apps-officesuiteapp-update?view=graph-rest-beta), [16](https://learn.microsoft.com/graph/api/intune-apps-androidstoreapp-update?view=graph-rest-beta), [17](https://learn.microsoft.com/graph/api/intune-apps-windowsphonexap-update?view=graph-rest-beta), [18](https://learn.microsoft.com/graph/api/intune-apps-windowsstoreapp-update?view=graph-rest-beta), [19](https://learn.microsoft.com/graph/api/intune-apps-iosipadoswebclip-update?view=graph-rest-beta), [20](https://learn.microsoft.com/graph/api/intune-apps-managedioslobapp-update?view=graph-rest-beta), [21](https://learn.microsoft.com/graph/api/intune-apps-windowsmobilemsi-update?view=graph-rest-beta), [22](https://learn.microsoft.com/graph/api/intune-apps-androidforworkapp-update?view=graph-rest-beta), [23](https://learn.microsoft.com/graph/api/intune-apps-managediosstoreapp-update?view=graph-rest-beta), [24](https://learn.microsoft.com/graph/api/intune-apps-macosofficesuiteapp-update?view=graph-rest-beta), [25](https://learn.microsoft.com/graph/api/intune-apps-managedandroidlobapp-update?view=graph-rest-beta), [26](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappx-update?view=graph-rest-beta), [27](https://learn.microsoft.com/graph/api/intune-apps-macosmicrosoftedgeapp-update?view=graph-rest-beta), [28](https://learn.microsoft.com/graph/api/intune-apps-managedandroidstoreapp-update?view=graph-rest-beta), [29](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81storeapp-update?view=graph-rest-beta), [30](https://learn.microsoft.com/graph/api/intune-apps-windowsmicrosoftedgeapp-update?view=graph-rest-beta), [31](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appxbundle-update?view=graph-rest-beta), [32](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstorewebapp-update?view=graph-rest-beta), [33](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinessapp-update?view=graph-rest-beta)
            /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 200.
            pub fn update(
                &self,
                body: impl Into<models::MobileApp>,
            ) -> Call<models::MobileApp> {
                let operation = &Operation {
                    name: "windowsPhone81AppX: update",
                    method: Method::Patch,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app",
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

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/updateRelationships` — updateRelationships action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta)
            /// Permissions: application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
            pub fn update_relationships(
                &self,
                body: requests::mobile_app::UpdateRelationshipsRequest,
            ) -> Call<()> {
                let operation = &Operation {
                    name: "mobileApp: update_relationships",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/app/updateRelationships",
                    pages: &["intune-shared-mobileapp-updaterelationships"],
                    work: "",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("updateRelationships").call(operation).json(body)
            }
        }
    }

    pub mod device_statuses {
        use crate::runtime::{Call, List, Method, Operation};
        use super::models;

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses`
            DeviceStatuses
        }

        impl DeviceStatuses {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses` — Create mobileAppInstallStatus
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-create?view=graph-rest-beta)
            /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 201.
            pub fn create(
                &self,
                body: models::MobileAppInstallStatus,
            ) -> Call<models::MobileAppInstallStatus> {
                let operation = &Operation {
                    name: "mobileAppInstallStatus: create",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses",
                    pages: &["intune-apps-mobileappinstallstatus-create"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.call(operation).json(body)
            }

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses` — List mobileAppInstallStatuses
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-list?view=graph-rest-beta)
            /// Permissions: work, application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
            pub fn list(&self) -> List<models::MobileAppInstallStatus> {
                let operation = &Operation {
                    name: "mobileAppInstallStatus: list",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses",
                    pages: &["intune-apps-mobileappinstallstatus-list"],
                    work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                };
                self.0.list(operation)
            }

            /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses/{id}`
            pub fn id(&self, id: impl AsRef<str>) -> id::Id {
                id::Id(self.0.key(id.as_ref()))
            }
        }

        pub mod id {
            use crate::runtime::{Call, Get, Method, Operation};
            use super::models;

            crate::runtime::node! {
                /// `/deviceAppManagement/mobileApps/{id}/userStatuses/{id}/deviceStatuses/{id}`
                Id
            }

            impl Id {
                /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}` — Delete mobileAppInstallStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-delete?view=graph-rest-beta)
                /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 204.
                pub fn delete(&self) -> Call<()> {
                    let operation = &Operation {
                        name: "mobileAppInstallStatus: delete",
                        method: Method::Delete,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}",
                        pages: &["intune-apps-mobileappinstallstatus-delete"],
                        work: "DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.call(operation)
                }

                /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}` — Get mobileAppInstallStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-get?view=graph-rest-beta)
                /// Permissions: work, application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
                pub fn get(&self) -> Get<models::MobileAppInstallStatus> {
                    let operation = &Operation {
                        name: "mobileAppInstallStatus: get",
                        method: Method::Get,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}",
                        pages: &["intune-apps-mobileappinstallstatus-get"],
                        work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                        personal: "",
                        application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                    };
                    self.0.get(operation)
                }

                /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}` — Update mobileAppInstallStatus
                ///
                /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-update?view=graph-rest-beta)
                /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 200.
                pub fn update(
                    &self,
                    body: models::MobileAppInstallStatus,
                ) -> Call<models::MobileAppInstallStatus> {
                    let operation = &Operation {
                        name: "mobileAppInstallStatus: update",
                        method: Method::Patch,
                        path: "/deviceAppManagement/mobileApps/{mobileAppId}/userStatuses/{userAppInstallStatusId}/deviceStatuses/{mobileAppInstallStatusId}",
                        pages: &["intune-apps-mobileappinstallstatus-update"],
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
