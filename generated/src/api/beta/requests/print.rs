// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `print`.

pub mod print_document {
    //! The parameters of actions of `printDocument`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [printdocument-createuploadsession](https://learn.microsoft.com/graph/api/printdocument-createuploadsession?view=graph-rest-beta).
        CreateUploadSessionRequest;
        "properties" with_properties(models::PrintDocumentUploadProperties), "`properties`: `microsoft.graph.printDocumentUploadProperties`";
    }
}

pub mod print_job {
    //! The parameters of actions of `printJob`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [printjob-abort](https://learn.microsoft.com/graph/api/printjob-abort?view=graph-rest-beta).
        AbortRequest;
        "reason" with_reason(String), "`reason`: `Edm.String`";
    }

    crate::runtime::parameters! {
        /// The parameters of [printjob-redirect](https://learn.microsoft.com/graph/api/printjob-redirect?view=graph-rest-beta).
        RedirectRequest;
        "destinationPrinterId" with_destination_printer_id(String), "`destinationPrinterId`: `Edm.String`";
        "configuration" with_configuration(models::PrintJobConfiguration), "`configuration`: `microsoft.graph.printJobConfiguration`";
    }
}

pub mod printer {
    //! The parameters of actions of `printer`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [printer-create](https://learn.microsoft.com/graph/api/printer-create?view=graph-rest-beta).
        CreateRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`";
        "manufacturer" with_manufacturer(String), "`manufacturer`: `Edm.String`";
        "model" with_model(String), "`model`: `Edm.String`";
        "physicalDeviceId" with_physical_device_id(String), "`physicalDeviceId`: `Edm.String`";
        "hasPhysicalDevice" with_has_physical_device(bool), "`hasPhysicalDevice`: `Edm.Boolean`";
        "certificateSigningRequest" with_certificate_signing_request(models::PrintCertificateSigningRequest), "`certificateSigningRequest`: `microsoft.graph.printCertificateSigningRequest`";
        "connectorId" with_connector_id(String), "`connectorId`: `Edm.String`";
    }
}
