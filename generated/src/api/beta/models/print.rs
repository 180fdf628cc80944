// Written by `cargo xtask gen`; do not edit.
//! Types of the area `print`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.airPrintSettings`, metadata
    AirPrintSettings = "microsoft.graph.airPrintSettings";
    "incompatiblePrinters" INCOMPATIBLE_PRINTERS, incompatible_printers enumeration -> Option<super::IncompatiblePrinterSettings>, with_incompatible_printers(super::IncompatiblePrinterSettings), "`incompatiblePrinters`: `microsoft.graph.incompatiblePrinterSettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.deviceHealth`](https://learn.microsoft.com/graph/api/resources/devicehealth?view=graph-rest-beta)
    DeviceHealth = "microsoft.graph.deviceHealth";
    "lastConnectionTime" LAST_CONNECTION_TIME, last_connection_time date_time -> Parsed<OffsetDateTime>, with_last_connection_time(OffsetDateTime), "`lastConnectionTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.incompatiblePrinterSettings`, metadata
    IncompatiblePrinterSettings = "microsoft.graph.incompatiblePrinterSettings" {
        Show = "show",
        Hide = "hide",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.print`](https://learn.microsoft.com/graph/api/resources/print?view=graph-rest-beta)
    Print = "microsoft.graph.print";
    "settings" SETTINGS, settings model -> Option<&super::PrintSettings>, with_settings(super::PrintSettings), "`settings`: `microsoft.graph.printSettings`";
    "services" SERVICES, services models -> Option<&[super::PrintService]>, with_services(Vec<super::PrintService>), "`services`: `Collection(microsoft.graph.printService)`";
    "printers" PRINTERS, printers models -> Option<&[super::Printer]>, with_printers(Vec<super::Printer>), "`printers`: `Collection(microsoft.graph.printer)`";
    "shares" SHARES, shares models -> Option<&[super::PrinterShare]>, with_shares(Vec<super::PrinterShare>), "`shares`: `Collection(microsoft.graph.printerShare)`";
    "connectors" CONNECTORS, connectors models -> Option<&[super::PrintConnector]>, with_connectors(Vec<super::PrintConnector>), "`connectors`: `Collection(microsoft.graph.printConnector)`";
    "operations" OPERATIONS, operations models -> Option<&[super::PrintOperation]>, with_operations(Vec<super::PrintOperation>), "`operations`: `Collection(microsoft.graph.printOperation)`, metadata";
    "printerShares" PRINTER_SHARES, printer_shares models -> Option<&[super::PrinterShare]>, with_printer_shares(Vec<super::PrinterShare>), "`printerShares`: `Collection(microsoft.graph.printerShare)`, metadata";
    "taskDefinitions" TASK_DEFINITIONS, task_definitions models -> Option<&[super::PrintTaskDefinition]>, with_task_definitions(Vec<super::PrintTaskDefinition>), "`taskDefinitions`: `Collection(microsoft.graph.printTaskDefinition)`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printCertificateSigningRequest`](https://learn.microsoft.com/graph/api/resources/printcertificatesigningrequest?view=graph-rest-beta)
    PrintCertificateSigningRequest = "microsoft.graph.printCertificateSigningRequest";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, read-only" "Read-only.";
    "transportKey" TRANSPORT_KEY, transport_key str -> Option<&str>, with_transport_key(String), "`transportKey`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printConnector`](https://learn.microsoft.com/graph/api/resources/printconnector?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintConnector: super::Entity = "microsoft.graph.printConnector";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fullyQualifiedDomainName" FULLY_QUALIFIED_DOMAIN_NAME, fully_qualified_domain_name str -> Option<&str>, with_fully_qualified_domain_name(String), "`fullyQualifiedDomainName`: `Edm.String`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`";
    "deviceHealth" DEVICE_HEALTH, device_health model -> Option<&super::DeviceHealth>, with_device_health(super::DeviceHealth), "`deviceHealth`: `microsoft.graph.deviceHealth`";
    "location" LOCATION, location model -> Option<&super::PrinterLocation>, with_location(super::PrinterLocation), "`location`: `microsoft.graph.printerLocation`";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`";
    "registeredBy" REGISTERED_BY, registered_by model -> Option<&super::UserIdentity>, with_registered_by(super::UserIdentity), "`registeredBy`: `microsoft.graph.userIdentity`, not in the metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printDocument`](https://learn.microsoft.com/graph/api/resources/printdocument?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintDocument: super::Entity = "microsoft.graph.printDocument";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "configuration" CONFIGURATION, configuration model -> Option<&super::PrinterDocumentConfiguration>, with_configuration(super::PrinterDocumentConfiguration), "`configuration`: `microsoft.graph.printerDocumentConfiguration`, metadata";
    "downloadedDateTime" DOWNLOADED_DATE_TIME, downloaded_date_time date_time -> Parsed<OffsetDateTime>, with_downloaded_date_time(OffsetDateTime), "`downloadedDateTime`: `Edm.DateTimeOffset`, metadata";
    "uploadedDateTime" UPLOADED_DATE_TIME, uploaded_date_time date_time -> Parsed<OffsetDateTime>, with_uploaded_date_time(OffsetDateTime), "`uploadedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printDocumentUploadProperties`](https://learn.microsoft.com/graph/api/resources/printdocumentuploadproperties?view=graph-rest-beta)
    PrintDocumentUploadProperties = "microsoft.graph.printDocumentUploadProperties";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "documentName" DOCUMENT_NAME, document_name str -> Option<&str>, with_document_name(String), "`documentName`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printEvent`](https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-beta)
    PrintEvent = "microsoft.graph.printEvent" {
        JobStarted = "jobStarted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printJob`](https://learn.microsoft.com/graph/api/resources/printjob?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintJob: super::Entity = "microsoft.graph.printJob";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status model -> Option<&super::PrintJobStatus>, with_status(super::PrintJobStatus), "`status`: `microsoft.graph.printJobStatus`, read-only" "Read-only.";
    "configuration" CONFIGURATION, configuration model -> Option<&super::PrintJobConfiguration>, with_configuration(super::PrintJobConfiguration), "`configuration`: `microsoft.graph.printJobConfiguration`";
    "isFetchable" IS_FETCHABLE, is_fetchable bool -> Option<bool>, with_is_fetchable(bool), "`isFetchable`: `Edm.Boolean`";
    "redirectedFrom" REDIRECTED_FROM, redirected_from str -> Option<&str>, with_redirected_from(String), "`redirectedFrom`: `Edm.String`";
    "redirectedTo" REDIRECTED_TO, redirected_to str -> Option<&str>, with_redirected_to(String), "`redirectedTo`: `Edm.String`";
    "acknowledgedDateTime" ACKNOWLEDGED_DATE_TIME, acknowledged_date_time date_time -> Parsed<OffsetDateTime>, with_acknowledged_date_time(OffsetDateTime), "`acknowledgedDateTime`: `Edm.DateTimeOffset`, metadata";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time date_time -> Parsed<OffsetDateTime>, with_completed_date_time(OffsetDateTime), "`completedDateTime`: `Edm.DateTimeOffset`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`, metadata";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`, read-only" "Read-only. Nullable.";
    "documents" DOCUMENTS, documents models -> Option<&[super::PrintDocument]>, with_documents(Vec<super::PrintDocument>), "`documents`: `Collection(microsoft.graph.printDocument)`, read-only" "Read-only.";
    "tasks" TASKS, tasks models -> Option<&[super::PrintTask]>, with_tasks(Vec<super::PrintTask>), "`tasks`: `Collection(microsoft.graph.printTask)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printJobConfiguration`](https://learn.microsoft.com/graph/api/resources/printjobconfiguration?view=graph-rest-beta)
    PrintJobConfiguration = "microsoft.graph.printJobConfiguration";
    "pageRanges" PAGE_RANGES, page_ranges models -> Option<&[super::IntegerRange]>, with_page_ranges(Vec<super::IntegerRange>), "`pageRanges`: `Collection(microsoft.graph.integerRange)`, read-only" "Read-only.";
    "quality" QUALITY, quality enumeration -> Option<super::PrintQuality>, with_quality(super::PrintQuality), "`quality`: `microsoft.graph.printQuality`, read-only" "Read-only.";
    "dpi" DPI, dpi i32 -> Option<i32>, with_dpi(i32), "`dpi`: `Edm.Int32`, read-only" "Read-only.";
    "feedOrientation" FEED_ORIENTATION, feed_orientation enumeration -> Option<super::PrinterFeedOrientation>, with_feed_orientation(super::PrinterFeedOrientation), "`feedOrientation`: `microsoft.graph.printerFeedOrientation`, read-only" "Read-only.";
    "orientation" ORIENTATION, orientation enumeration -> Option<super::PrintOrientation>, with_orientation(super::PrintOrientation), "`orientation`: `microsoft.graph.printOrientation`";
    "duplexMode" DUPLEX_MODE, duplex_mode enumeration -> Option<super::PrintDuplexMode>, with_duplex_mode(super::PrintDuplexMode), "`duplexMode`: `microsoft.graph.printDuplexMode`, read-only" "Read-only.";
    "copies" COPIES, copies i32 -> Option<i32>, with_copies(i32), "`copies`: `Edm.Int32`, read-only" "Read-only.";
    "colorMode" COLOR_MODE, color_mode enumeration -> Option<super::PrintColorMode>, with_color_mode(super::PrintColorMode), "`colorMode`: `microsoft.graph.printColorMode`, read-only" "Read-only.";
    "inputBin" INPUT_BIN, input_bin str -> Option<&str>, with_input_bin(String), "`inputBin`: `Edm.String`";
    "outputBin" OUTPUT_BIN, output_bin str -> Option<&str>, with_output_bin(String), "`outputBin`: `Edm.String`";
    "mediaSize" MEDIA_SIZE, media_size str -> Option<&str>, with_media_size(String), "`mediaSize`: `Edm.String`";
    "margin" MARGIN, margin model -> Option<&super::PrintMargin>, with_margin(super::PrintMargin), "`margin`: `microsoft.graph.printMargin`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`";
    "finishings" FINISHINGS, finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_finishings(Vec<super::PrintFinishing>), "`finishings`: `Collection(microsoft.graph.printFinishing)`";
    "pagesPerSheet" PAGES_PER_SHEET, pages_per_sheet i32 -> Option<i32>, with_pages_per_sheet(i32), "`pagesPerSheet`: `Edm.Int32`";
    "multipageLayout" MULTIPAGE_LAYOUT, multipage_layout enumeration -> Option<super::PrintMultipageLayout>, with_multipage_layout(super::PrintMultipageLayout), "`multipageLayout`: `microsoft.graph.printMultipageLayout`";
    "collate" COLLATE, collate bool -> Option<bool>, with_collate(bool), "`collate`: `Edm.Boolean`";
    "scaling" SCALING, scaling enumeration -> Option<super::PrintScaling>, with_scaling(super::PrintScaling), "`scaling`: `microsoft.graph.printScaling`";
    "fitPdfToPage" FIT_PDF_TO_PAGE, fit_pdf_to_page bool -> Option<bool>, with_fit_pdf_to_page(bool), "`fitPdfToPage`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.printJobStateDetail`, metadata
    PrintJobStateDetail = "microsoft.graph.printJobStateDetail" {
        UploadPending = "uploadPending",
        Transforming = "transforming",
        CompletedSuccessfully = "completedSuccessfully",
        CompletedWithWarnings = "completedWithWarnings",
        CompletedWithErrors = "completedWithErrors",
        ReleaseWait = "releaseWait",
        Interpreting = "interpreting",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printJobStatus`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-beta)
    PrintJobStatus = "microsoft.graph.printJobStatus";
    "state" STATE, state enumeration -> Option<super::PrintJobProcessingState>, with_state(super::PrintJobProcessingState), "`state`: `microsoft.graph.printJobProcessingState`, read-only" "Read-only.";
    "details" DETAILS, details enumerations -> Option<Vec<super::PrintJobStateDetail>>, with_details(Vec<super::PrintJobStateDetail>), "`details`: `Collection(microsoft.graph.printJobStateDetail)`, read-only, type of the metadata" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "isAcquiredByPrinter" IS_ACQUIRED_BY_PRINTER, is_acquired_by_printer bool -> Option<bool>, with_is_acquired_by_printer(bool), "`isAcquiredByPrinter`: `Edm.Boolean`, read-only" "Read-only.";
    "acquiredByPrinter" ACQUIRED_BY_PRINTER, acquired_by_printer bool -> Option<bool>, with_acquired_by_printer(bool), "`acquiredByPrinter`: `Edm.Boolean`, metadata";
    "processingState" PROCESSING_STATE, processing_state enumeration -> Option<super::PrintJobProcessingState>, with_processing_state(super::PrintJobProcessingState), "`processingState`: `microsoft.graph.printJobProcessingState`, metadata";
    "processingStateDescription" PROCESSING_STATE_DESCRIPTION, processing_state_description str -> Option<&str>, with_processing_state_description(String), "`processingStateDescription`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printMargin`](https://learn.microsoft.com/graph/api/resources/printmargin?view=graph-rest-beta)
    PrintMargin = "microsoft.graph.printMargin";
    "top" TOP, top i32 -> Option<i32>, with_top(i32), "`top`: `Edm.Int32`";
    "bottom" BOTTOM, bottom i32 -> Option<i32>, with_bottom(i32), "`bottom`: `Edm.Int32`";
    "right" RIGHT, right i32 -> Option<i32>, with_right(i32), "`right`: `Edm.Int32`";
    "left" LEFT, left i32 -> Option<i32>, with_left(i32), "`left`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printOperation`](https://learn.microsoft.com/graph/api/resources/printoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintOperation: super::Entity = "microsoft.graph.printOperation" {
        "microsoft.graph.printerCreateOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status model -> Option<&super::PrintOperationStatus>, with_status(super::PrintOperationStatus), "`status`: `microsoft.graph.printOperationStatus`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printOperationProcessingState`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-beta)
    PrintOperationProcessingState = "microsoft.graph.printOperationProcessingState" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printOperationStatus`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-beta)
    PrintOperationStatus = "microsoft.graph.printOperationStatus";
    "state" STATE, state enumeration -> Option<super::PrintOperationProcessingState>, with_state(super::PrintOperationProcessingState), "`state`: `microsoft.graph.printOperationProcessingState`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printService`](https://learn.microsoft.com/graph/api/resources/printservice?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintService: super::Entity = "microsoft.graph.printService";
    inherited "id" ID, with_id(String), "`id`";
    "endpoints" ENDPOINTS, endpoints models -> Option<&[super::PrintServiceEndpoint]>, with_endpoints(Vec<super::PrintServiceEndpoint>), "`endpoints`: `Collection(microsoft.graph.printServiceEndpoint)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printServiceEndpoint`](https://learn.microsoft.com/graph/api/resources/printserviceendpoint?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintServiceEndpoint: super::Entity = "microsoft.graph.printServiceEndpoint";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, read-only" "Read-only. Possible values are: discovery, notification, ipp, registration.";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printSettings`](https://learn.microsoft.com/graph/api/resources/printsettings?view=graph-rest-beta)
    PrintSettings = "microsoft.graph.printSettings";
    "documentConversionEnabled" DOCUMENT_CONVERSION_ENABLED, document_conversion_enabled bool -> Option<bool>, with_document_conversion_enabled(bool), "`documentConversionEnabled`: `Edm.Boolean`";
    "printerDiscoverySettings" PRINTER_DISCOVERY_SETTINGS, printer_discovery_settings model -> Option<&super::PrinterDiscoverySettings>, with_printer_discovery_settings(super::PrinterDiscoverySettings), "`printerDiscoverySettings`: `microsoft.graph.printerDiscoverySettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printTask`](https://learn.microsoft.com/graph/api/resources/printtask?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintTask: super::Entity = "microsoft.graph.printTask";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status model -> Option<&super::PrintTaskStatus>, with_status(super::PrintTaskStatus), "`status`: `microsoft.graph.printTaskStatus`";
    "parentUrl" PARENT_URL, parent_url str -> Option<&str>, with_parent_url(String), "`parentUrl`: `Edm.String`, read-only" "Read-only.";
    "trigger" TRIGGER, trigger model -> Option<&super::PrintTaskTrigger>, with_trigger(super::PrintTaskTrigger), "`trigger`: `microsoft.graph.printTaskTrigger`, read-only" "Read-only.";
    "definition" DEFINITION, definition model -> Option<&super::PrintTaskDefinition>, with_definition(super::PrintTaskDefinition), "`definition`: `microsoft.graph.printTaskDefinition`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printTaskDefinition`](https://learn.microsoft.com/graph/api/resources/printtaskdefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintTaskDefinition: super::Entity = "microsoft.graph.printTaskDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::AppIdentity>, with_created_by(super::AppIdentity), "`createdBy`: `microsoft.graph.appIdentity`, read-only" "Read-only.";
    "tasks" TASKS, tasks models -> Option<&[super::PrintTask]>, with_tasks(Vec<super::PrintTask>), "`tasks`: `Collection(microsoft.graph.printTask)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printTaskProcessingState`](https://learn.microsoft.com/graph/api/resources/printtaskstatus?view=graph-rest-beta)
    PrintTaskProcessingState = "microsoft.graph.printTaskProcessingState" {
        Pending = "pending",
        Processing = "processing",
        Completed = "completed",
        Aborted = "aborted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printTaskStatus`](https://learn.microsoft.com/graph/api/resources/printtaskstatus?view=graph-rest-beta)
    PrintTaskStatus = "microsoft.graph.printTaskStatus";
    "state" STATE, state enumeration -> Option<super::PrintTaskProcessingState>, with_state(super::PrintTaskProcessingState), "`state`: `microsoft.graph.printTaskProcessingState`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printTaskTrigger`](https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    PrintTaskTrigger: super::Entity = "microsoft.graph.printTaskTrigger";
    inherited "id" ID, with_id(String), "`id`";
    "event" EVENT, event enumeration -> Option<super::PrintEvent>, with_event(super::PrintEvent), "`event`: `microsoft.graph.printEvent`";
    "definition" DEFINITION, definition model -> Option<&super::PrintTaskDefinition>, with_definition(super::PrintTaskDefinition), "`definition`: `microsoft.graph.printTaskDefinition`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printer`](https://learn.microsoft.com/graph/api/resources/printer?view=graph-rest-beta), with the accessors of [`PrinterBase`](super::PrinterBase)
    Printer: super::PrinterBase, super::Entity = "microsoft.graph.printer";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capabilities" CAPABILITIES, with_capabilities(super::PrinterCapabilities), "`capabilities`";
    inherited "defaults" DEFAULTS, with_defaults(super::PrinterDefaults), "`defaults`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isAcceptingJobs" IS_ACCEPTING_JOBS, with_is_accepting_jobs(bool), "`isAcceptingJobs`";
    inherited "location" LOCATION, with_location(super::PrinterLocation), "`location`";
    inherited "manufacturer" MANUFACTURER, with_manufacturer(String), "`manufacturer`";
    inherited "model" MODEL, with_model(String), "`model`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "status" STATUS, with_status(super::PrinterStatus), "`status`";
    inherited "jobs" JOBS, with_jobs(Vec<super::PrintJob>), "`jobs`";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, read-only" "Read-only.";
    "hasPhysicalDevice" HAS_PHYSICAL_DEVICE, has_physical_device bool -> Option<bool>, with_has_physical_device(bool), "`hasPhysicalDevice`: `Edm.Boolean`, read-only" "Read-only.";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "acceptingJobs" ACCEPTING_JOBS, accepting_jobs bool -> Option<bool>, with_accepting_jobs(bool), "`acceptingJobs`: `Edm.Boolean`, metadata";
    "shares" SHARES, shares models -> Option<&[super::PrinterShare]>, with_shares(Vec<super::PrinterShare>), "`shares`: `Collection(microsoft.graph.printerShare)`, read-only" "Read-only. Nullable.";
    "taskTriggers" TASK_TRIGGERS, task_triggers models -> Option<&[super::PrintTaskTrigger]>, with_task_triggers(Vec<super::PrintTaskTrigger>), "`taskTriggers`: `Collection(microsoft.graph.printTaskTrigger)`";
    "connectors" CONNECTORS, connectors models -> Option<&[super::PrintConnector]>, with_connectors(Vec<super::PrintConnector>), "`connectors`: `Collection(microsoft.graph.printConnector)`, metadata";
    "share" SHARE, share model -> Option<&super::PrinterShare>, with_share(super::PrinterShare), "`share`: `microsoft.graph.printerShare`, metadata";
}

crate::runtime::model! {
    /// Inherits from printoperation.
    ///
    /// [`microsoft.graph.printerCreateOperation`](https://learn.microsoft.com/graph/api/resources/printercreateoperation?view=graph-rest-beta), with the accessors of [`PrintOperation`](super::PrintOperation)
    PrinterCreateOperation: super::PrintOperation, super::Entity = "microsoft.graph.printerCreateOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "status" STATUS, with_status(super::PrintOperationStatus), "`status`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`, read-only" "Read-only.";
    "printer" PRINTER, printer model -> Option<&super::Printer>, with_printer(super::Printer), "`printer`: `microsoft.graph.printer`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// `microsoft.graph.printerDiscoverySettings`, metadata
    PrinterDiscoverySettings = "microsoft.graph.printerDiscoverySettings";
    "airPrint" AIR_PRINT, air_print model -> Option<&super::AirPrintSettings>, with_air_print(super::AirPrintSettings), "`airPrint`: `microsoft.graph.airPrintSettings`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.printerDocumentConfiguration`, metadata
    PrinterDocumentConfiguration = "microsoft.graph.printerDocumentConfiguration";
    "collate" COLLATE, collate bool -> Option<bool>, with_collate(bool), "`collate`: `Edm.Boolean`, metadata";
    "colorMode" COLOR_MODE, color_mode enumeration -> Option<super::PrintColorMode>, with_color_mode(super::PrintColorMode), "`colorMode`: `microsoft.graph.printColorMode`, metadata";
    "copies" COPIES, copies i32 -> Option<i32>, with_copies(i32), "`copies`: `Edm.Int32`, metadata";
    "dpi" DPI, dpi i32 -> Option<i32>, with_dpi(i32), "`dpi`: `Edm.Int32`, metadata";
    "duplexMode" DUPLEX_MODE, duplex_mode enumeration -> Option<super::PrintDuplexMode>, with_duplex_mode(super::PrintDuplexMode), "`duplexMode`: `microsoft.graph.printDuplexMode`, metadata";
    "feedDirection" FEED_DIRECTION, feed_direction enumeration -> Option<super::PrinterFeedDirection>, with_feed_direction(super::PrinterFeedDirection), "`feedDirection`: `microsoft.graph.printerFeedDirection`, metadata";
    "feedOrientation" FEED_ORIENTATION, feed_orientation enumeration -> Option<super::PrinterFeedOrientation>, with_feed_orientation(super::PrinterFeedOrientation), "`feedOrientation`: `microsoft.graph.printerFeedOrientation`, metadata";
    "finishings" FINISHINGS, finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_finishings(Vec<super::PrintFinishing>), "`finishings`: `Collection(microsoft.graph.printFinishing)`, metadata";
    "fitPdfToPage" FIT_PDF_TO_PAGE, fit_pdf_to_page bool -> Option<bool>, with_fit_pdf_to_page(bool), "`fitPdfToPage`: `Edm.Boolean`, metadata";
    "inputBin" INPUT_BIN, input_bin str -> Option<&str>, with_input_bin(String), "`inputBin`: `Edm.String`, metadata";
    "margin" MARGIN, margin model -> Option<&super::PrintMargin>, with_margin(super::PrintMargin), "`margin`: `microsoft.graph.printMargin`, metadata";
    "mediaSize" MEDIA_SIZE, media_size str -> Option<&str>, with_media_size(String), "`mediaSize`: `Edm.String`, metadata";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`, metadata";
    "multipageLayout" MULTIPAGE_LAYOUT, multipage_layout enumeration -> Option<super::PrintMultipageLayout>, with_multipage_layout(super::PrintMultipageLayout), "`multipageLayout`: `microsoft.graph.printMultipageLayout`, metadata";
    "orientation" ORIENTATION, orientation enumeration -> Option<super::PrintOrientation>, with_orientation(super::PrintOrientation), "`orientation`: `microsoft.graph.printOrientation`, metadata";
    "outputBin" OUTPUT_BIN, output_bin str -> Option<&str>, with_output_bin(String), "`outputBin`: `Edm.String`, metadata";
    "pageRanges" PAGE_RANGES, page_ranges models -> Option<&[super::IntegerRange]>, with_page_ranges(Vec<super::IntegerRange>), "`pageRanges`: `Collection(microsoft.graph.integerRange)`, metadata";
    "pagesPerSheet" PAGES_PER_SHEET, pages_per_sheet i32 -> Option<i32>, with_pages_per_sheet(i32), "`pagesPerSheet`: `Edm.Int32`, metadata";
    "quality" QUALITY, quality enumeration -> Option<super::PrintQuality>, with_quality(super::PrintQuality), "`quality`: `microsoft.graph.printQuality`, metadata";
    "scaling" SCALING, scaling enumeration -> Option<super::PrintScaling>, with_scaling(super::PrintScaling), "`scaling`: `microsoft.graph.printScaling`, metadata";
}
