// Written by `cargo xtask gen`; do not edit.
//! `/deviceAppManagement/mobileApps`

use super::super::{models, requests};
use crate::runtime::{Argument, Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceAppManagement/mobileApps`
    MobileApps
}

impl MobileApps {
    /// `POST /deviceAppManagement/mobileApps` — Create windowsPhone81AppX
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-apps-windowsphone81appx-create?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-androidmanagedstoreapp-create?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-webapp-create?view=graph-rest-beta) and 30 more
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
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
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
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
        self.0.function("getMobileAppCount", &[("status", Argument::quoted(status))]).call(operation)
    }

    /// `GET /deviceAppManagement/mobileApps/getTopMobileApps` — getTopMobileApps function
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-gettopmobileapps?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    pub fn get_top_mobile_apps(&self, status: &str, count: i64) -> List<models::MobileApp> {
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
            .function("getTopMobileApps", &[("status", Argument::quoted(status)), ("count", Argument::bare(count))])
            .list(operation)
    }

    /// `POST /deviceAppManagement/mobileApps/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
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
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-mobileapp-list?view=graph-rest-beta), [2](https://learn.microsoft.com/graph/api/intune-apps-mobilelobapp-list?view=graph-rest-beta), [3](https://learn.microsoft.com/graph/api/intune-apps-managedapp-list?view=graph-rest-beta) and 34 more
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - application: `DeviceManagementApps.Read.All`, `DeviceManagementApps.ReadWrite.All`
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
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementApps.ReadWrite.All`
    /// - application: `DeviceManagementApps.ReadWrite.All`
    pub fn validate_xml(&self, body: requests::mobile_app::ValidateXmlRequest) -> Call<String> {
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
