// Written by `cargo xtask gen`; do not edit.
//! `/deviceManagement/deviceManagementScripts`

use super::super::{models, requests};
use crate::runtime::{Call, List, Method, Operation};

crate::runtime::node! {
    /// `/deviceManagement/deviceManagementScripts`
    DeviceManagementScripts
}

impl DeviceManagementScripts {
    /// `POST /deviceManagement/deviceManagementScripts` — Create deviceManagementScript
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-create?view=graph-rest-beta)
    /// Status: 201.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn create(&self, body: models::DeviceManagementScript) -> Call<models::DeviceManagementScript> {
        let operation = &Operation {
            name: "deviceManagementScript: create",
            method: Method::Post,
            path: "/deviceManagement/deviceManagementScripts",
            pages: &["intune-shared-devicemanagementscript-create"],
            work: "DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.call(operation).json(body)
    }

    /// `POST /deviceManagement/deviceManagementScripts/hasPayloadLinks` — hasPayloadLinks action
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-haspayloadlinks?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn has_payload_links(
        &self,
        body: requests::device_management_script::HasPayloadLinksRequest,
    ) -> Call<Vec<models::HasPayloadLinkResultItem>> {
        let operation = &Operation {
            name: "deviceManagementScript: has_payload_links",
            method: Method::Post,
            path: "/deviceManagement/deviceManagementScripts/hasPayloadLinks",
            pages: &["intune-shared-devicemanagementscript-haspayloadlinks"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.name("hasPayloadLinks").call(operation).json(body)
    }

    /// `GET /deviceManagement/deviceManagementScripts` — List devicemanagementscripts
    ///
    /// [Reference](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementscript-list?view=graph-rest-beta)
    /// Status: 200.
    /// Permissions, least privileged first:
    /// - work or school account: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    /// - application: `DeviceManagementManagedDevices.Read.All`, `DeviceManagementManagedDevices.ReadWrite.All`
    pub fn list(&self) -> List<models::DeviceManagementScript> {
        let operation = &Operation {
            name: "deviceManagementScript: list",
            method: Method::Get,
            path: "/deviceManagement/deviceManagementScripts",
            pages: &["intune-shared-devicemanagementscript-list"],
            work: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
            personal: "",
            application: "DeviceManagementManagedDevices.Read.All DeviceManagementManagedDevices.ReadWrite.All",
        };
        self.0.list(operation)
    }

    /// `/deviceManagement/deviceManagementScripts/{id}`
    pub fn id(&self, id: impl AsRef<str>) -> id::Id {
        id::Id(self.0.key(id.as_ref()))
    }
}

pub mod id;
