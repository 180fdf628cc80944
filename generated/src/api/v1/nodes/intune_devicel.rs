// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `intune`.

use super::super::models;
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.deviceLogCollectionResponse`, such as `/deviceManagement/managedDevices/{id}/logCollectionRequests/{id}`.
    DeviceLogCollectionResponse: super::Entity = models::DeviceLogCollectionResponse
}

impl DeviceLogCollectionResponse {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::DeviceLogCollectionResponse> {
        self.0.get("GET deviceLogCollectionResponse: get")
    }

    /// `POST /deviceManagement/managedDevices/{managedDevice-id}/logCollectionRequests/{deviceLogCollectionResponse-id}/createDownloadUrl`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn create_download_url(&self) -> Call<String> {
        let sheet = "POST deviceLogCollectionResponse: create_download_url
            : | |
            /deviceManagement/managedDevices/{id}/logCollectionRequests/{id}/createDownloadUrl";
        self.0.name("createDownloadUrl").call(sheet)
    }
}
