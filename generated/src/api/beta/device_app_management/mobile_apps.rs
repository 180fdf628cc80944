// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps`

use crate::runtime::{Argument, Call, List, Method, Operation};
use super::super::{models, requests};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps`
    MobileApps
}

impl MobileApps {
    /// `POST /deviceAppManagement/mobileApps` — Create windowsPhone81AppX
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-beta), [4](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-create?view=graph-rest-beta), [5](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-create?view=graph-rest-beta), [6](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-create?view=graph-rest-beta), [7](https://learn.microsoft.com/graph/api/intune-apps-macosdmgapp-create?view=graph-rest-beta), [8](https://learn.microsoft.com/graph/api/intune-apps-macoslobapp-create?view=graph-rest-beta), [9](https://learn.microsoft.com/graph/api/intune-apps-macosvppapp-create?view=graph-rest-beta), [10](https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-create?view=graph-rest-beta), [11](https://learn.microsoft.com/graph/api/intune-apps-windowsappx-create?view=graph-rest-beta), [12](https://learn.microsoft.com/graph/api/intune-apps-androidlobapp-create?view=graph-rest-beta), [13](https://learn.microsoft.com/graph/api/intune-apps-macosmdatpapp-create?view=graph-rest-beta), [14](https://learn.microsoft.com/graph/api/intune-apps-windowswebapp-create?view=graph-rest-beta), [15](https://learn.microsoft.com/graph/api/intune-apps-officesuiteapp-create?view=graph-rest-beta), [16](https://learn.microsoft.com/graph/api/intune-apps-androidstoreapp-create?view=graph-rest-beta), [17](https://learn.microsoft.com/graph/api/intune-apps-windowsphonexap-create?view=graph-rest-beta), [18](https://learn.microsoft.com/graph/api/intune-apps-windowsstoreapp-create?view=graph-rest-beta), [19](https://learn.microsoft.com/graph/api/intune-apps-iosipadoswebclip-create?view=graph-rest-beta), [20](https://learn.microsoft.com/graph/api/intune-apps-managedioslobapp-create?view=graph-rest-beta), [21](https://learn.microsoft.com/graph/api/intune-apps-windowsmobilemsi-create?view=graph-rest-beta), [22](https://learn.microsoft.com/graph/api/intune-apps-androidforworkapp-create?view=graph-rest-beta), [23](https://learn.microsoft.com/graph/api/intune-apps-managediosstoreapp-create?view=graph-rest-beta), [24](https://learn.microsoft.com/graph/api/intune-apps-macosofficesuiteapp-create?view=graph-rest-beta), [25](https://learn.microsoft.com/graph/api/intune-apps-managedandroidlobapp-create?view=graph-rest-beta), [26](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappx-create?view=graph-rest-beta), [27](https://learn.microsoft.com/graph/api/intune-apps-macosmicrosoftedgeapp-create?view=graph-rest-beta), [28](https://learn.microsoft.com/graph/api/intune-apps-managedandroidstoreapp-create?view=graph-rest-beta), [29](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81storeapp-create?view=graph-rest-beta), [30](https://learn.microsoft.com/graph/api/intune-apps-windowsmicrosoftedgeapp-create?view=graph-rest-beta), [31](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appxbundle-create?view=graph-rest-beta), [32](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstorewebapp-create?view=graph-rest-beta), [33](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinessapp-create?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 201.
    pub fn create(&self, body: impl Into<models::MobileApp>) -> Call<models::MobileApp> {
        let operation = &Operation {
            name: "windowsPhone81AppX: create",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps",
            pages: &[
                "intune-apps-windowsphone81appx-create",
                "intune-apps-androidmanagedstoreapp-create",
                "intune-apps-webapp-create",
                "intune-apps-ioslobapp-create",
                "intune-apps-iosvppapp-create",
                "intune-apps-iosstoreapp-create",
                "intune-apps-macosdmgapp-create",
                "intune-apps-macoslobapp-create",
                "intune-apps-macosvppapp-create",
                "intune-apps-win32lobapp-create",
                "intune-apps-windowsappx-create",
                "intune-apps-androidlobapp-create",
                "intune-apps-macosmdatpapp-create",
                "intune-apps-windowswebapp-create",
                "intune-apps-officesuiteapp-create",
                "intune-apps-androidstoreapp-create",
                "intune-apps-windowsphonexap-create",
                "intune-apps-windowsstoreapp-create",
                "intune-apps-iosipadoswebclip-create",
                "intune-apps-managedioslobapp-create",
                "intune-apps-windowsmobilemsi-create",
                "intune-apps-androidforworkapp-create",
                "intune-apps-managediosstoreapp-create",
                "intune-apps-macosofficesuiteapp-create",
                "intune-apps-managedandroidlobapp-create",
                "intune-apps-windowsuniversalappx-create",
                "intune-apps-macosmicrosoftedgeapp-create",
                "intune-apps-managedandroidstoreapp-create",
                "intune-apps-windowsphone81storeapp-create",
                "intune-apps-windowsmicrosoftedgeapp-create",
                "intune-apps-windowsphone81appxbundle-create",
                "intune-apps-androidmanagedstorewebapp-create",
                "intune-apps-microsoftstoreforbusinessapp-create",
            ],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.call(operation).json(Into::<models::MobileApp>::into(body))
    }

    /// `GET /deviceAppManagement/mobileApps/getMobileAppCount` — getMobileAppCount function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-getmobileappcount?view=graph-rest-beta)
    /// Permissions: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
    pub fn get_mobile_app_count(&self, status: &str) -> Call<i64> {
        let operation = &Operation {
            name: "mobileApp: get_mobile_app_count",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps/getMobileAppCount",
            pages: &["intune-shared-mobileapp-getmobileappcount"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0
            .function("getMobileAppCount", &[("status", Argument::quoted(status))])
            .call(operation)
    }

    /// `GET /deviceAppManagement/mobileApps/getTopMobileApps` — getTopMobileApps function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-gettopmobileapps?view=graph-rest-beta)
    /// Permissions: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
    pub fn get_top_mobile_apps(
        &self,
        status: &str,
        count: i64,
    ) -> List<models::MobileApp> {
        let operation = &Operation {
            name: "mobileApp: get_top_mobile_apps",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps/getTopMobileApps",
            pages: &["intune-shared-mobileapp-gettopmobileapps"],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0
            .function(
                "getTopMobileApps",
                &[("status", Argument::quoted(status)), ("count", Argument::bare(count))],
            )
            .list(operation)
    }

    /// `POST /deviceAppManagement/mobileApps/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
    pub fn has_payload_links(
        &self,
        body: requests::mobile_app::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "mobileApp: has_payload_links",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/hasPayloadLinks",
            pages: &["intune-shared-mobileapp-haspayloadlinks"],
            work: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceAppManagement/mobileApps` — List mobileapps
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-managedapp-list?view=graph-rest-beta), [4](https://learn.microsoft.com/graph/api/intune-apps-managedmobilelobapp-list?view=graph-rest-beta), [5](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-list?view=graph-rest-beta), [6](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-list?view=graph-rest-beta), [7](https://learn.microsoft.com/graph/api/intune-apps-webapp-list?view=graph-rest-beta), [8](https://learn.microsoft.com/graph/api/intune-apps-ioslobapp-list?view=graph-rest-beta), [9](https://learn.microsoft.com/graph/api/intune-apps-iosvppapp-list?view=graph-rest-beta), [10](https://learn.microsoft.com/graph/api/intune-apps-iosstoreapp-list?view=graph-rest-beta), [11](https://learn.microsoft.com/graph/api/intune-apps-macosdmgapp-list?view=graph-rest-beta), [12](https://learn.microsoft.com/graph/api/intune-apps-macoslobapp-list?view=graph-rest-beta), [13](https://learn.microsoft.com/graph/api/intune-apps-macosvppapp-list?view=graph-rest-beta), [14](https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-list?view=graph-rest-beta), [15](https://learn.microsoft.com/graph/api/intune-apps-windowsappx-list?view=graph-rest-beta), [16](https://learn.microsoft.com/graph/api/intune-apps-androidlobapp-list?view=graph-rest-beta), [17](https://learn.microsoft.com/graph/api/intune-apps-macosmdatpapp-list?view=graph-rest-beta), [18](https://learn.microsoft.com/graph/api/intune-apps-windowswebapp-list?view=graph-rest-beta), [19](https://learn.microsoft.com/graph/api/intune-apps-officesuiteapp-list?view=graph-rest-beta), [20](https://learn.microsoft.com/graph/api/intune-apps-androidstoreapp-list?view=graph-rest-beta), [21](https://learn.microsoft.com/graph/api/intune-apps-windowsphonexap-list?view=graph-rest-beta), [22](https://learn.microsoft.com/graph/api/intune-apps-windowsstoreapp-list?view=graph-rest-beta), [23](https://learn.microsoft.com/graph/api/intune-apps-iosipadoswebclip-list?view=graph-rest-beta), [24](https://learn.microsoft.com/graph/api/intune-apps-managedioslobapp-list?view=graph-rest-beta), [25](https://learn.microsoft.com/graph/api/intune-apps-windowsmobilemsi-list?view=graph-rest-beta), [26](https://learn.microsoft.com/graph/api/intune-apps-androidforworkapp-list?view=graph-rest-beta), [27](https://learn.microsoft.com/graph/api/intune-apps-managediosstoreapp-list?view=graph-rest-beta), [28](https://learn.microsoft.com/graph/api/intune-apps-macosofficesuiteapp-list?view=graph-rest-beta), [29](https://learn.microsoft.com/graph/api/intune-apps-managedandroidlobapp-list?view=graph-rest-beta), [30](https://learn.microsoft.com/graph/api/intune-apps-windowsuniversalappx-list?view=graph-rest-beta), [31](https://learn.microsoft.com/graph/api/intune-apps-macosmicrosoftedgeapp-list?view=graph-rest-beta), [32](https://learn.microsoft.com/graph/api/intune-apps-managedandroidstoreapp-list?view=graph-rest-beta), [33](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81storeapp-list?view=graph-rest-beta), [34](https://learn.microsoft.com/graph/api/intune-apps-windowsmicrosoftedgeapp-list?view=graph-rest-beta), [35](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appxbundle-list?view=graph-rest-beta), [36](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstorewebapp-list?view=graph-rest-beta), [37](https://learn.microsoft.com/graph/api/intune-apps-microsoftstoreforbusinessapp-list?view=graph-rest-beta)
    /// Permissions: application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`. Status: 200.
    pub fn list(&self) -> List<models::MobileApp> {
        let operation = &Operation {
            name: "mobileApp: list",
            method: Method::Get,
            path: "/deviceAppManagement/mobileApps",
            pages: &[
                "intune-shared-mobileapp-list",
                "intune-apps-mobilelobapp-list",
                "intune-apps-managedapp-list",
                "intune-apps-managedmobilelobapp-list",
                "intune-apps-windowsphone81appx-list",
                "intune-apps-androidmanagedstoreapp-list",
                "intune-apps-webapp-list",
                "intune-apps-ioslobapp-list",
                "intune-apps-iosvppapp-list",
                "intune-apps-iosstoreapp-list",
                "intune-apps-macosdmgapp-list",
                "intune-apps-macoslobapp-list",
                "intune-apps-macosvppapp-list",
                "intune-apps-win32lobapp-list",
                "intune-apps-windowsappx-list",
                "intune-apps-androidlobapp-list",
                "intune-apps-macosmdatpapp-list",
                "intune-apps-windowswebapp-list",
                "intune-apps-officesuiteapp-list",
                "intune-apps-androidstoreapp-list",
                "intune-apps-windowsphonexap-list",
                "intune-apps-windowsstoreapp-list",
                "intune-apps-iosipadoswebclip-list",
                "intune-apps-managedioslobapp-list",
                "intune-apps-windowsmobilemsi-list",
                "intune-apps-androidforworkapp-list",
                "intune-apps-managediosstoreapp-list",
                "intune-apps-macosofficesuiteapp-list",
                "intune-apps-managedandroidlobapp-list",
                "intune-apps-windowsuniversalappx-list",
                "intune-apps-macosmicrosoftedgeapp-list",
                "intune-apps-managedandroidstoreapp-list",
                "intune-apps-windowsphone81storeapp-list",
                "intune-apps-windowsmicrosoftedgeapp-list",
                "intune-apps-windowsphone81appxbundle-list",
                "intune-apps-androidmanagedstorewebapp-list",
                "intune-apps-microsoftstoreforbusinessapp-list",
            ],
            work: "",
            personal: "",
            application: "DeviceManagementApps.Read.All DeviceManagementApps.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `POST /deviceAppManagement/mobileApps/validateXml` — validateXml action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-mobileapp-validatexml?view=graph-rest-beta)
    /// Permissions: work, application: `DeviceManagementApps.ReadWrite.All`. Status: 200.
    pub fn validate_xml(
        &self,
        body: requests::mobile_app::ValidateXmlRequest,
    ) -> Call<String> {
        let operation = &Operation {
            name: "mobileApp: validate_xml",
            method: Method::Post,
            path: "/deviceAppManagement/mobileApps/validateXml",
            pages: &["intune-apps-mobileapp-validatexml"],
            work: "DeviceManagementApps.ReadWrite.All",
            personal: "",
            application: "DeviceManagementApps.ReadWrite.All",
        };
        self.0.name("validateXml").call(operation).json(body)
    }

    /// `/deviceAppManagement/mobileApps/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
