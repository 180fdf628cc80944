// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps/{id}/deviceStatuses`

use super::super::super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps/{id}/deviceStatuses`
    DeviceStatuses
}

impl DeviceStatuses {
    /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses` — Create mobileAppInstallStatus
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn create(&self, body: models::MobileAppInstallStatus) -> Call<models::MobileAppInstallStatus> {
        let operation = &Operation {
            name: "mobileAppInstallStatus: create",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses",
            pages: &["intune-apps-mobileappinstallstatus-create"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses` — List mobileAppInstallStatuses
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn list(&self) -> List<models::MobileAppInstallStatus> {
        let operation = &Operation {
            name: "mobileAppInstallStatus: list",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses",
            pages: &["intune-apps-mobileappinstallstatus-list"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

/// `/deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}`
pub mod id {
    use super::{models, requests};
    use crate::runtime::{Call, Get, Method, Operation};

    crate::runtime::node! {
        /// `/deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}`
        Id
    }

    impl Id {
        /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}` — Delete mobileAppInstallStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-delete?view=graph-rest-beta)
        /// Status: 204.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn delete(&self) -> Call<()> {
            let operation = &Operation {
                name: "mobileAppInstallStatus: delete",
                method: Method::Delete,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}",
                pages: &["intune-apps-mobileappinstallstatus-delete"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation)
        }

        /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}` — Get mobileAppInstallStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-get?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
        pub fn get(&self) -> Get<models::MobileAppInstallStatus> {
            let operation = &Operation {
                name: "mobileAppInstallStatus: get",
                method: Method::Get,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}",
                pages: &["intune-apps-mobileappinstallstatus-get"],
                work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            };
            self.0.get(operation)
        }

        /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}` — Update mobileAppInstallStatus
        ///
        /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileappinstallstatus-update?view=graph-rest-beta)
        /// Status: 200.
        /// Permissions, least privileged first:
        /// - work or school account: `DeviceManagementApps.ReadWrite.All`
        /// - application: `DeviceManagementApps.ReadWrite.All`
        pub fn update(&self, body: models::MobileAppInstallStatus) -> Call<models::MobileAppInstallStatus> {
            let operation = &Operation {
                name: "mobileAppInstallStatus: update",
                method: Method::Patch,
                path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}",
                pages: &["intune-apps-mobileappinstallstatus-update"],
                work: "DeviceManagementApps.ReadWrite.All",
                personal: "",
                application: "DeviceManagementApps.ReadWrite.All",
            };
            self.0.call(operation).json(body)
        }

        /// `/deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app`
        pub fn app(&self) -> app::App {
            app::App(self.0.name("app"))
        }
    }

    /// `/deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app`
    pub mod app {
        use super::{models, requests};
        use crate::runtime::{Argument, Call, Get, List, Method, Operation};

        crate::runtime::node! {
            /// `/deviceAppManagement/mobileApps/{id}/deviceStatuses/{id}/app`
            App
        }

        impl App {
            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/assign` — Assign action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-assign?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn assign(&self, body: requests::mobile_app::AssignRequest) -> Call<()> {
                let operation = &Operation {
                    name: "mobileApp: assign",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/assign",
                    pages: &["intune-shared-mobileapp-assign"],
                    work: "",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("assign").call(operation).json(body)
            }

            /// `DELETE /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app` — Delete webApp
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
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app",
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

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app` — Get mobileApp
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-get?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-webapp-get?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-get?view=graph-rest-beta) and 34 more
            /// Status: 200.
            /// Permissions, least privileged first:
            /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
            pub fn get(&self) -> Get<models::MobileApp> {
                let operation = &Operation {
                    name: "mobileApp: get",
                    method: Method::Get,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app",
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

            /// `GET /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/getRelatedAppStates` — getRelatedAppStates function
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
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/getRelatedAppStates",
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

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeAllLicenses` — revokeAllLicenses action
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
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeAllLicenses",
                    pages: &["intune-apps-iosvppapp-revokealllicenses"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("revokeAllLicenses").call(operation).json(body)
            }

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeDeviceLicense` — Revokedevicelicense action
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
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeDeviceLicense",
                    pages: &["intune-apps-iosvppapp-revokedevicelicense"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("revokeDeviceLicense").call(operation).json(body)
            }

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeUserLicense` — Revokeuserlicense action
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
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/revokeUserLicense",
                    pages: &["intune-apps-iosvppapp-revokeuserlicense"],
                    work: "DeviceManagementApps.ReadWrite.All",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("revokeUserLicense").call(operation).json(body)
            }

            /// `PATCH /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app` — Update windowsPhone81AppX
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
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app",
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

            /// `POST /deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/updateRelationships` — updateRelationships action
            ///
            /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-updaterelationships?view=graph-rest-beta)
            /// Status: 204.
            /// Permissions, least privileged first:
            /// - application: `DeviceManagementApps.ReadWrite.All`
            pub fn update_relationships(&self, body: requests::mobile_app::UpdateRelationshipsRequest) -> Call<()> {
                let operation = &Operation {
                    name: "mobileApp: update_relationships",
                    method: Method::Post,
                    path: "/deviceAppManagement/mobileApps/{mobileAppId}/deviceStatuses/{mobileAppInstallStatusId}/app/updateRelationships",
                    pages: &["intune-shared-mobileapp-updaterelationships"],
                    work: "",
                    personal: "",
                    application: "DeviceManagementApps.ReadWrite.All",
                };
                self.0.name("updateRelationships").call(operation).json(body)
            }
        }
    }
}
