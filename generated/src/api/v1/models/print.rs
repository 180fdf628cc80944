// Written by `cargo xtask gen`; do not edit.
//! Types of the area `print`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::model! {
    /// `microsoft.graph.airPrintSettings`, metadata
    AirPrintSettings = "microsoft.graph.airPrintSettings";
    "incompatiblePrinters" INCOMPATIBLE_PRINTERS, incompatible_printers enumeration -> Option<super::IncompatiblePrinterSettings>, with_incompatible_printers(super::IncompatiblePrinterSettings), "`incompatiblePrinters`: `microsoft.graph.incompatiblePrinterSettings`, metadata";
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
    /// [`microsoft.graph.integerRange`](https://learn.microsoft.com/graph/api/resources/integerrange?view=graph-rest-1.0)
    IntegerRange = "microsoft.graph.integerRange";
    "start" START, start i64 -> Option<i64>, with_start(i64), "`start`: `Edm.Int64`";
    "end" END, end i64 -> Option<i64>, with_end(i64), "`end`: `Edm.Int64`";
}

crate::runtime::model! {
    /// [`microsoft.graph.print`](https://learn.microsoft.com/graph/api/resources/print?view=graph-rest-1.0)
    Print = "microsoft.graph.print";
    "settings" SETTINGS, settings model -> Option<&super::PrintSettings>, with_settings(super::PrintSettings), "`settings`: `microsoft.graph.printSettings`";
    "services" SERVICES, services models -> Option<&[super::PrintService]>, with_services(Vec<super::PrintService>), "`services`: `Collection(microsoft.graph.printService)`";
    "printers" PRINTERS, printers models -> Option<&[super::Printer]>, with_printers(Vec<super::Printer>), "`printers`: `Collection(microsoft.graph.printer)`";
    "shares" SHARES, shares models -> Option<&[super::PrinterShare]>, with_shares(Vec<super::PrinterShare>), "`shares`: `Collection(microsoft.graph.printerShare)`";
    "connectors" CONNECTORS, connectors models -> Option<&[super::PrintConnector]>, with_connectors(Vec<super::PrintConnector>), "`connectors`: `Collection(microsoft.graph.printConnector)`";
    "operations" OPERATIONS, operations models -> Option<&[super::PrintOperation]>, with_operations(Vec<super::PrintOperation>), "`operations`: `Collection(microsoft.graph.printOperation)`";
    "taskDefinitions" TASK_DEFINITIONS, task_definitions models -> Option<&[super::PrintTaskDefinition]>, with_task_definitions(Vec<super::PrintTaskDefinition>), "`taskDefinitions`: `Collection(microsoft.graph.printTaskDefinition)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printCertificateSigningRequest`](https://learn.microsoft.com/graph/api/resources/printcertificatesigningrequest?view=graph-rest-1.0)
    PrintCertificateSigningRequest = "microsoft.graph.printCertificateSigningRequest";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, read-only" "Read-only.";
    "transportKey" TRANSPORT_KEY, transport_key str -> Option<&str>, with_transport_key(String), "`transportKey`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printColorMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintColorMode = "microsoft.graph.printColorMode" {
        BlackAndWhite = "blackAndWhite",
        Grayscale = "grayscale",
        Color = "color",
        Auto = "auto",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printConnector`](https://learn.microsoft.com/graph/api/resources/printconnector?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintConnector: super::Entity = "microsoft.graph.printConnector";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "fullyQualifiedDomainName" FULLY_QUALIFIED_DOMAIN_NAME, fully_qualified_domain_name str -> Option<&str>, with_fully_qualified_domain_name(String), "`fullyQualifiedDomainName`: `Edm.String`";
    "operatingSystem" OPERATING_SYSTEM, operating_system str -> Option<&str>, with_operating_system(String), "`operatingSystem`: `Edm.String`";
    "appVersion" APP_VERSION, app_version str -> Option<&str>, with_app_version(String), "`appVersion`: `Edm.String`";
    "location" LOCATION, location model -> Option<&super::PrinterLocation>, with_location(super::PrinterLocation), "`location`: `microsoft.graph.printerLocation`";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`";
    "registeredBy" REGISTERED_BY, registered_by model -> Option<&super::UserIdentity>, with_registered_by(super::UserIdentity), "`registeredBy`: `microsoft.graph.userIdentity`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printDocument`](https://learn.microsoft.com/graph/api/resources/printdocument?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintDocument: super::Entity = "microsoft.graph.printDocument";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`, read-only" "Read-only.";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`, read-only" "Read-only.";
    "downloadedDateTime" DOWNLOADED_DATE_TIME, downloaded_date_time date_time -> Parsed<OffsetDateTime>, with_downloaded_date_time(OffsetDateTime), "`downloadedDateTime`: `Edm.DateTimeOffset`, metadata";
    "uploadedDateTime" UPLOADED_DATE_TIME, uploaded_date_time date_time -> Parsed<OffsetDateTime>, with_uploaded_date_time(OffsetDateTime), "`uploadedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printDocumentUploadProperties`](https://learn.microsoft.com/graph/api/resources/printdocumentuploadproperties?view=graph-rest-1.0)
    PrintDocumentUploadProperties = "microsoft.graph.printDocumentUploadProperties";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "documentName" DOCUMENT_NAME, document_name str -> Option<&str>, with_document_name(String), "`documentName`: `Edm.String`";
    "size" SIZE, size i64 -> Option<i64>, with_size(i64), "`size`: `Edm.Int64`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printDuplexMode`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintDuplexMode = "microsoft.graph.printDuplexMode" {
        FlipOnLongEdge = "flipOnLongEdge",
        FlipOnShortEdge = "flipOnShortEdge",
        OneSided = "oneSided",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printEvent`](https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-1.0)
    PrintEvent = "microsoft.graph.printEvent" {
        JobStarted = "jobStarted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printFinishing`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintFinishing = "microsoft.graph.printFinishing" {
        None = "none",
        Punch = "punch",
        Cover = "cover",
        Bind = "bind",
        SaddleStitch = "saddleStitch",
        StitchEdge = "stitchEdge",
        StapleTopLeft = "stapleTopLeft",
        StapleBottomLeft = "stapleBottomLeft",
        StapleTopRight = "stapleTopRight",
        StapleBottomRight = "stapleBottomRight",
        StitchLeftEdge = "stitchLeftEdge",
        StitchTopEdge = "stitchTopEdge",
        StitchRightEdge = "stitchRightEdge",
        StitchBottomEdge = "stitchBottomEdge",
        StapleDualLeft = "stapleDualLeft",
        StapleDualTop = "stapleDualTop",
        StapleDualRight = "stapleDualRight",
        StapleDualBottom = "stapleDualBottom",
        UnknownFutureValue = "unknownFutureValue",
        Staple = "staple",
        StapleTripleLeft = "stapleTripleLeft",
        StapleTripleTop = "stapleTripleTop",
        StapleTripleRight = "stapleTripleRight",
        StapleTripleBottom = "stapleTripleBottom",
        BindLeft = "bindLeft",
        BindTop = "bindTop",
        BindRight = "bindRight",
        BindBottom = "bindBottom",
        FoldAccordion = "foldAccordion",
        FoldDoubleGate = "foldDoubleGate",
        FoldGate = "foldGate",
        FoldHalf = "foldHalf",
        FoldHalfZ = "foldHalfZ",
        FoldLeftGate = "foldLeftGate",
        FoldLetter = "foldLetter",
        FoldParallel = "foldParallel",
        FoldPoster = "foldPoster",
        FoldRightGate = "foldRightGate",
        FoldZ = "foldZ",
        FoldEngineeringZ = "foldEngineeringZ",
        PunchTopLeft = "punchTopLeft",
        PunchBottomLeft = "punchBottomLeft",
        PunchTopRight = "punchTopRight",
        PunchBottomRight = "punchBottomRight",
        PunchDualLeft = "punchDualLeft",
        PunchDualTop = "punchDualTop",
        PunchDualRight = "punchDualRight",
        PunchDualBottom = "punchDualBottom",
        PunchTripleLeft = "punchTripleLeft",
        PunchTripleTop = "punchTripleTop",
        PunchTripleRight = "punchTripleRight",
        PunchTripleBottom = "punchTripleBottom",
        PunchQuadLeft = "punchQuadLeft",
        PunchQuadTop = "punchQuadTop",
        PunchQuadRight = "punchQuadRight",
        PunchQuadBottom = "punchQuadBottom",
        Fold = "fold",
        Trim = "trim",
        Bale = "bale",
        BookletMaker = "bookletMaker",
        Coat = "coat",
        Laminate = "laminate",
        TrimAfterPages = "trimAfterPages",
        TrimAfterDocuments = "trimAfterDocuments",
        TrimAfterCopies = "trimAfterCopies",
        TrimAfterJob = "trimAfterJob",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printJob`](https://learn.microsoft.com/graph/api/resources/printjob?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintJob: super::Entity = "microsoft.graph.printJob";
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "status" STATUS, status model -> Option<&super::PrintJobStatus>, with_status(super::PrintJobStatus), "`status`: `microsoft.graph.printJobStatus`, read-only" "Read-only.";
    "configuration" CONFIGURATION, configuration model -> Option<&super::PrintJobConfiguration>, with_configuration(super::PrintJobConfiguration), "`configuration`: `microsoft.graph.printJobConfiguration`";
    "isFetchable" IS_FETCHABLE, is_fetchable bool -> Option<bool>, with_is_fetchable(bool), "`isFetchable`: `Edm.Boolean`";
    "redirectedFrom" REDIRECTED_FROM, redirected_from str -> Option<&str>, with_redirected_from(String), "`redirectedFrom`: `Edm.String`";
    "redirectedTo" REDIRECTED_TO, redirected_to str -> Option<&str>, with_redirected_to(String), "`redirectedTo`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::UserIdentity>, with_created_by(super::UserIdentity), "`createdBy`: `microsoft.graph.userIdentity`, read-only" "Read-only. Nullable.";
    "acknowledgedDateTime" ACKNOWLEDGED_DATE_TIME, acknowledged_date_time date_time -> Parsed<OffsetDateTime>, with_acknowledged_date_time(OffsetDateTime), "`acknowledgedDateTime`: `Edm.DateTimeOffset`, metadata";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`, metadata";
    "documents" DOCUMENTS, documents models -> Option<&[super::PrintDocument]>, with_documents(Vec<super::PrintDocument>), "`documents`: `Collection(microsoft.graph.printDocument)`, read-only" "Read-only.";
    "tasks" TASKS, tasks models -> Option<&[super::PrintTask]>, with_tasks(Vec<super::PrintTask>), "`tasks`: `Collection(microsoft.graph.printTask)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printJobConfiguration`](https://learn.microsoft.com/graph/api/resources/printjobconfiguration?view=graph-rest-1.0)
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
    "fitPdfToPage" FIT_PDF_TO_PAGE, fit_pdf_to_page bool -> Option<bool>, with_fit_pdf_to_page(bool), "`fitPdfToPage`: `Edm.Boolean`, type of the metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printJobStateDetail`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-1.0)
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
    /// [`microsoft.graph.printJobStatus`](https://learn.microsoft.com/graph/api/resources/printjobstatus?view=graph-rest-1.0)
    PrintJobStatus = "microsoft.graph.printJobStatus";
    "state" STATE, state enumeration -> Option<super::PrintJobProcessingState>, with_state(super::PrintJobProcessingState), "`state`: `microsoft.graph.printJobProcessingState`, read-only" "Read-only.";
    "details" DETAILS, details enumerations -> Option<Vec<super::PrintJobStateDetail>>, with_details(Vec<super::PrintJobStateDetail>), "`details`: `Collection(microsoft.graph.printJobStateDetail)`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
    "isAcquiredByPrinter" IS_ACQUIRED_BY_PRINTER, is_acquired_by_printer bool -> Option<bool>, with_is_acquired_by_printer(bool), "`isAcquiredByPrinter`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printMargin`](https://learn.microsoft.com/graph/api/resources/printmargin?view=graph-rest-1.0)
    PrintMargin = "microsoft.graph.printMargin";
    "top" TOP, top i32 -> Option<i32>, with_top(i32), "`top`: `Edm.Int32`";
    "bottom" BOTTOM, bottom i32 -> Option<i32>, with_bottom(i32), "`bottom`: `Edm.Int32`";
    "right" RIGHT, right i32 -> Option<i32>, with_right(i32), "`right`: `Edm.Int32`";
    "left" LEFT, left i32 -> Option<i32>, with_left(i32), "`left`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printMultipageLayout`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintMultipageLayout = "microsoft.graph.printMultipageLayout" {
        ClockwiseFromTopLeft = "clockwiseFromTopLeft",
        CounterclockwiseFromTopLeft = "counterclockwiseFromTopLeft",
        CounterclockwiseFromTopRight = "counterclockwiseFromTopRight",
        ClockwiseFromTopRight = "clockwiseFromTopRight",
        CounterclockwiseFromBottomLeft = "counterclockwiseFromBottomLeft",
        ClockwiseFromBottomLeft = "clockwiseFromBottomLeft",
        CounterclockwiseFromBottomRight = "counterclockwiseFromBottomRight",
        ClockwiseFromBottomRight = "clockwiseFromBottomRight",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printOperation`](https://learn.microsoft.com/graph/api/resources/printoperation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintOperation: super::Entity = "microsoft.graph.printOperation" {
        "microsoft.graph.printerCreateOperation",
    };
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status model -> Option<&super::PrintOperationStatus>, with_status(super::PrintOperationStatus), "`status`: `microsoft.graph.printOperationStatus`, read-only" "Read-only.";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printOperationProcessingState`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-1.0)
    PrintOperationProcessingState = "microsoft.graph.printOperationProcessingState" {
        NotStarted = "notStarted",
        Running = "running",
        Succeeded = "succeeded",
        Failed = "failed",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printOperationStatus`](https://learn.microsoft.com/graph/api/resources/printoperationstatus?view=graph-rest-1.0)
    PrintOperationStatus = "microsoft.graph.printOperationStatus";
    "state" STATE, state enumeration -> Option<super::PrintOperationProcessingState>, with_state(super::PrintOperationProcessingState), "`state`: `microsoft.graph.printOperationProcessingState`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printOrientation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintOrientation = "microsoft.graph.printOrientation" {
        Portrait = "portrait",
        Landscape = "landscape",
        ReverseLandscape = "reverseLandscape",
        ReversePortrait = "reversePortrait",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printQuality`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintQuality = "microsoft.graph.printQuality" {
        Low = "low",
        Medium = "medium",
        High = "high",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printScaling`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrintScaling = "microsoft.graph.printScaling" {
        Auto = "auto",
        ShrinkToFit = "shrinkToFit",
        Fill = "fill",
        Fit = "fit",
        None = "none",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printService`](https://learn.microsoft.com/graph/api/resources/printservice?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintService: super::Entity = "microsoft.graph.printService";
    inherited "id" ID, with_id(String), "`id`";
    "endpoints" ENDPOINTS, endpoints models -> Option<&[super::PrintServiceEndpoint]>, with_endpoints(Vec<super::PrintServiceEndpoint>), "`endpoints`: `Collection(microsoft.graph.printServiceEndpoint)`, read-only" "Read-only. Nullable.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printServiceEndpoint`](https://learn.microsoft.com/graph/api/resources/printserviceendpoint?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintServiceEndpoint: super::Entity = "microsoft.graph.printServiceEndpoint";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "uri" URI, uri str -> Option<&str>, with_uri(String), "`uri`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printSettings`](https://learn.microsoft.com/graph/api/resources/printsettings?view=graph-rest-1.0)
    PrintSettings = "microsoft.graph.printSettings";
    "documentConversionEnabled" DOCUMENT_CONVERSION_ENABLED, document_conversion_enabled bool -> Option<bool>, with_document_conversion_enabled(bool), "`documentConversionEnabled`: `Edm.Boolean`";
    "printerDiscoverySettings" PRINTER_DISCOVERY_SETTINGS, printer_discovery_settings model -> Option<&super::PrinterDiscoverySettings>, with_printer_discovery_settings(super::PrinterDiscoverySettings), "`printerDiscoverySettings`: `microsoft.graph.printerDiscoverySettings`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printTask`](https://learn.microsoft.com/graph/api/resources/printtask?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintTask: super::Entity = "microsoft.graph.printTask";
    inherited "id" ID, with_id(String), "`id`";
    "status" STATUS, status model -> Option<&super::PrintTaskStatus>, with_status(super::PrintTaskStatus), "`status`: `microsoft.graph.printTaskStatus`";
    "parentUrl" PARENT_URL, parent_url str -> Option<&str>, with_parent_url(String), "`parentUrl`: `Edm.String`, read-only" "Read-only.";
    "trigger" TRIGGER, trigger model -> Option<&super::PrintTaskTrigger>, with_trigger(super::PrintTaskTrigger), "`trigger`: `microsoft.graph.printTaskTrigger`, read-only" "Read-only.";
    "definition" DEFINITION, definition model -> Option<&super::PrintTaskDefinition>, with_definition(super::PrintTaskDefinition), "`definition`: `microsoft.graph.printTaskDefinition`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printTaskDefinition`](https://learn.microsoft.com/graph/api/resources/printtaskdefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintTaskDefinition: super::Entity = "microsoft.graph.printTaskDefinition";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "createdBy" CREATED_BY, created_by model -> Option<&super::AppIdentity>, with_created_by(super::AppIdentity), "`createdBy`: `microsoft.graph.appIdentity`, read-only" "Read-only.";
    "tasks" TASKS, tasks models -> Option<&[super::PrintTask]>, with_tasks(Vec<super::PrintTask>), "`tasks`: `Collection(microsoft.graph.printTask)`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printTaskProcessingState`](https://learn.microsoft.com/graph/api/resources/printtaskstatus?view=graph-rest-1.0)
    PrintTaskProcessingState = "microsoft.graph.printTaskProcessingState" {
        Pending = "pending",
        Processing = "processing",
        Completed = "completed",
        Aborted = "aborted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printTaskStatus`](https://learn.microsoft.com/graph/api/resources/printtaskstatus?view=graph-rest-1.0)
    PrintTaskStatus = "microsoft.graph.printTaskStatus";
    "state" STATE, state enumeration -> Option<super::PrintTaskProcessingState>, with_state(super::PrintTaskProcessingState), "`state`: `microsoft.graph.printTaskProcessingState`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printTaskTrigger`](https://learn.microsoft.com/graph/api/resources/printtasktrigger?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrintTaskTrigger: super::Entity = "microsoft.graph.printTaskTrigger";
    inherited "id" ID, with_id(String), "`id`";
    "event" EVENT, event enumeration -> Option<super::PrintEvent>, with_event(super::PrintEvent), "`event`: `microsoft.graph.printEvent`";
    "definition" DEFINITION, definition model -> Option<&super::PrintTaskDefinition>, with_definition(super::PrintTaskDefinition), "`definition`: `microsoft.graph.printTaskDefinition`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// Inherits from printerBase.
    ///
    /// [`microsoft.graph.printer`](https://learn.microsoft.com/graph/api/resources/printer?view=graph-rest-1.0), with the accessors of [`PrinterBase`](super::PrinterBase)
    Printer: super::PrinterBase, super::Entity = "microsoft.graph.printer";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capabilities" CAPABILITIES, with_capabilities(super::PrinterCapabilities), "`capabilities`";
    inherited "defaults" DEFAULTS, with_defaults(super::PrinterDefaults), "`defaults`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isAcceptingJobs" IS_ACCEPTING_JOBS, with_is_accepting_jobs(bool), "`isAcceptingJobs`";
    inherited "location" LOCATION, with_location(super::PrinterLocation), "`location`";
    inherited "manufacturer" MANUFACTURER, with_manufacturer(String), "`manufacturer`";
    inherited "model" MODEL, with_model(String), "`model`";
    inherited "status" STATUS, with_status(super::PrinterStatus), "`status`";
    inherited "jobs" JOBS, with_jobs(Vec<super::PrintJob>), "`jobs`";
    "registeredDateTime" REGISTERED_DATE_TIME, registered_date_time date_time -> Parsed<OffsetDateTime>, with_registered_date_time(OffsetDateTime), "`registeredDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, read-only" "Read-only.";
    "hasPhysicalDevice" HAS_PHYSICAL_DEVICE, has_physical_device bool -> Option<bool>, with_has_physical_device(bool), "`hasPhysicalDevice`: `Edm.Boolean`, read-only" "Read-only.";
    "lastSeenDateTime" LAST_SEEN_DATE_TIME, last_seen_date_time date_time -> Parsed<OffsetDateTime>, with_last_seen_date_time(OffsetDateTime), "`lastSeenDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "shares" SHARES, shares models -> Option<&[super::PrinterShare]>, with_shares(Vec<super::PrinterShare>), "`shares`: `Collection(microsoft.graph.printerShare)`, read-only" "Read-only. Nullable.";
    "connectors" CONNECTORS, connectors models -> Option<&[super::PrintConnector]>, with_connectors(Vec<super::PrintConnector>), "`connectors`: `Collection(microsoft.graph.printConnector)`";
    "taskTriggers" TASK_TRIGGERS, task_triggers models -> Option<&[super::PrintTaskTrigger]>, with_task_triggers(Vec<super::PrintTaskTrigger>), "`taskTriggers`: `Collection(microsoft.graph.printTaskTrigger)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printerBase`](https://learn.microsoft.com/graph/api/resources/printerbase?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    PrinterBase: super::Entity = "microsoft.graph.printerBase" {
        "microsoft.graph.printer",
        "microsoft.graph.printerShare",
    };
    inherited "id" ID, with_id(String), "`id`";
    "capabilities" CAPABILITIES, capabilities model -> Option<&super::PrinterCapabilities>, with_capabilities(super::PrinterCapabilities), "`capabilities`: `microsoft.graph.printerCapabilities`";
    "defaults" DEFAULTS, defaults model -> Option<&super::PrinterDefaults>, with_defaults(super::PrinterDefaults), "`defaults`: `microsoft.graph.printerDefaults`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "isAcceptingJobs" IS_ACCEPTING_JOBS, is_accepting_jobs bool -> Option<bool>, with_is_accepting_jobs(bool), "`isAcceptingJobs`: `Edm.Boolean`";
    "location" LOCATION, location model -> Option<&super::PrinterLocation>, with_location(super::PrinterLocation), "`location`: `microsoft.graph.printerLocation`";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`";
    "model" MODEL, model str -> Option<&str>, with_model(String), "`model`: `Edm.String`";
    "status" STATUS, status model -> Option<&super::PrinterStatus>, with_status(super::PrinterStatus), "`status`: `microsoft.graph.printerStatus`";
    "jobs" JOBS, jobs models -> Option<&[super::PrintJob]>, with_jobs(Vec<super::PrintJob>), "`jobs`: `Collection(microsoft.graph.printJob)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.printerCapabilities`](https://learn.microsoft.com/graph/api/resources/printercapabilities?view=graph-rest-1.0)
    PrinterCapabilities = "microsoft.graph.printerCapabilities";
    "contentTypes" CONTENT_TYPES, content_types strs -> Option<Vec<&str>>, with_content_types(Vec<String>), "`contentTypes`: `Collection(Edm.String)`";
    "isColorPrintingSupported" IS_COLOR_PRINTING_SUPPORTED, is_color_printing_supported bool -> Option<bool>, with_is_color_printing_supported(bool), "`isColorPrintingSupported`: `Edm.Boolean`, read-only" "Read-only.";
    "feedOrientations" FEED_ORIENTATIONS, feed_orientations enumerations -> Option<Vec<super::PrinterFeedOrientation>>, with_feed_orientations(Vec<super::PrinterFeedOrientation>), "`feedOrientations`: `Collection(microsoft.graph.printerFeedOrientation)`";
    "isPageRangeSupported" IS_PAGE_RANGE_SUPPORTED, is_page_range_supported bool -> Option<bool>, with_is_page_range_supported(bool), "`isPageRangeSupported`: `Edm.Boolean`";
    "qualities" QUALITIES, qualities enumerations -> Option<Vec<super::PrintQuality>>, with_qualities(Vec<super::PrintQuality>), "`qualities`: `Collection(microsoft.graph.printQuality)`";
    "dpis" DPIS, dpis values -> Parsed<Vec<i32>>, with_dpis(Vec<i32>), "`dpis`: `Collection(Edm.Int32)`";
    "duplexModes" DUPLEX_MODES, duplex_modes enumerations -> Option<Vec<super::PrintDuplexMode>>, with_duplex_modes(Vec<super::PrintDuplexMode>), "`duplexModes`: `Collection(microsoft.graph.printDuplexMode)`";
    "queueBufferSizeInBytes" QUEUE_BUFFER_SIZE_IN_BYTES, queue_buffer_size_in_bytes i32 -> Option<i32>, with_queue_buffer_size_in_bytes(i32), "`queueBufferSizeInBytes`: `Edm.Int32`, not in the metadata";
    "copiesPerJob" COPIES_PER_JOB, copies_per_job model -> Option<&super::IntegerRange>, with_copies_per_job(super::IntegerRange), "`copiesPerJob`: `microsoft.graph.integerRange`";
    "finishings" FINISHINGS, finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_finishings(Vec<super::PrintFinishing>), "`finishings`: `Collection(microsoft.graph.printFinishing)`";
    "mediaColors" MEDIA_COLORS, media_colors strs -> Option<Vec<&str>>, with_media_colors(Vec<String>), "`mediaColors`: `Collection(Edm.String)`";
    "mediaTypes" MEDIA_TYPES, media_types strs -> Option<Vec<&str>>, with_media_types(Vec<String>), "`mediaTypes`: `Collection(Edm.String)`";
    "mediaSizes" MEDIA_SIZES, media_sizes strs -> Option<Vec<&str>>, with_media_sizes(Vec<String>), "`mediaSizes`: `Collection(Edm.String)`";
    "pagesPerSheet" PAGES_PER_SHEET, pages_per_sheet values -> Parsed<Vec<i32>>, with_pages_per_sheet(Vec<i32>), "`pagesPerSheet`: `Collection(Edm.Int32)`";
    "orientations" ORIENTATIONS, orientations enumerations -> Option<Vec<super::PrintOrientation>>, with_orientations(Vec<super::PrintOrientation>), "`orientations`: `Collection(microsoft.graph.printOrientation)`";
    "inputBins" INPUT_BINS, input_bins strs -> Option<Vec<&str>>, with_input_bins(Vec<String>), "`inputBins`: `Collection(Edm.String)`";
    "outputBins" OUTPUT_BINS, output_bins strs -> Option<Vec<&str>>, with_output_bins(Vec<String>), "`outputBins`: `Collection(Edm.String)`";
    "supportsFitPdfToPage" SUPPORTS_FIT_PDF_TO_PAGE, supports_fit_pdf_to_page bool -> Option<bool>, with_supports_fit_pdf_to_page(bool), "`supportsFitPdfToPage`: `Edm.Boolean`";
    "multipageLayouts" MULTIPAGE_LAYOUTS, multipage_layouts enumerations -> Option<Vec<super::PrintMultipageLayout>>, with_multipage_layouts(Vec<super::PrintMultipageLayout>), "`multipageLayouts`: `Collection(microsoft.graph.printMultipageLayout)`";
    "colorModes" COLOR_MODES, color_modes enumerations -> Option<Vec<super::PrintColorMode>>, with_color_modes(Vec<super::PrintColorMode>), "`colorModes`: `Collection(microsoft.graph.printColorMode)`";
    "topMargins" TOP_MARGINS, top_margins values -> Parsed<Vec<i32>>, with_top_margins(Vec<i32>), "`topMargins`: `Collection(Edm.Int32)`";
    "bottomMargins" BOTTOM_MARGINS, bottom_margins values -> Parsed<Vec<i32>>, with_bottom_margins(Vec<i32>), "`bottomMargins`: `Collection(Edm.Int32)`";
    "rightMargins" RIGHT_MARGINS, right_margins values -> Parsed<Vec<i32>>, with_right_margins(Vec<i32>), "`rightMargins`: `Collection(Edm.Int32)`";
    "leftMargins" LEFT_MARGINS, left_margins values -> Parsed<Vec<i32>>, with_left_margins(Vec<i32>), "`leftMargins`: `Collection(Edm.Int32)`";
    "collation" COLLATION, collation bool -> Option<bool>, with_collation(bool), "`collation`: `Edm.Boolean`";
    "scalings" SCALINGS, scalings enumerations -> Option<Vec<super::PrintScaling>>, with_scalings(Vec<super::PrintScaling>), "`scalings`: `Collection(microsoft.graph.printScaling)`";
}

crate::runtime::model! {
    /// Inherits from printOperation.
    ///
    /// [`microsoft.graph.printerCreateOperation`](https://learn.microsoft.com/graph/api/resources/printercreateoperation?view=graph-rest-1.0), with the accessors of [`PrintOperation`](super::PrintOperation)
    PrinterCreateOperation: super::PrintOperation, super::Entity = "microsoft.graph.printerCreateOperation";
    inherited "id" ID, with_id(String), "`id`";
    inherited "status" STATUS, with_status(super::PrintOperationStatus), "`status`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    "certificate" CERTIFICATE, certificate str -> Option<&str>, with_certificate(String), "`certificate`: `Edm.String`, read-only" "Read-only.";
    "printer" PRINTER, printer model -> Option<&super::Printer>, with_printer(super::Printer), "`printer`: `microsoft.graph.printer`, read-only" "Read-only.";
}

crate::runtime::model! {
    /// [`microsoft.graph.printerDefaults`](https://learn.microsoft.com/graph/api/resources/printerdefaults?view=graph-rest-1.0)
    PrinterDefaults = "microsoft.graph.printerDefaults";
    "copiesPerJob" COPIES_PER_JOB, copies_per_job i32 -> Option<i32>, with_copies_per_job(i32), "`copiesPerJob`: `Edm.Int32`";
    "contentType" CONTENT_TYPE, content_type str -> Option<&str>, with_content_type(String), "`contentType`: `Edm.String`";
    "finishings" FINISHINGS, finishings enumerations -> Option<Vec<super::PrintFinishing>>, with_finishings(Vec<super::PrintFinishing>), "`finishings`: `Collection(microsoft.graph.printFinishing)`";
    "mediaColor" MEDIA_COLOR, media_color str -> Option<&str>, with_media_color(String), "`mediaColor`: `Edm.String`";
    "mediaType" MEDIA_TYPE, media_type str -> Option<&str>, with_media_type(String), "`mediaType`: `Edm.String`";
    "mediaSize" MEDIA_SIZE, media_size str -> Option<&str>, with_media_size(String), "`mediaSize`: `Edm.String`";
    "pagesPerSheet" PAGES_PER_SHEET, pages_per_sheet i32 -> Option<i32>, with_pages_per_sheet(i32), "`pagesPerSheet`: `Edm.Int32`";
    "orientation" ORIENTATION, orientation enumeration -> Option<super::PrintOrientation>, with_orientation(super::PrintOrientation), "`orientation`: `microsoft.graph.printOrientation`";
    "outputBin" OUTPUT_BIN, output_bin str -> Option<&str>, with_output_bin(String), "`outputBin`: `Edm.String`";
    "fitPdfToPage" FIT_PDF_TO_PAGE, fit_pdf_to_page bool -> Option<bool>, with_fit_pdf_to_page(bool), "`fitPdfToPage`: `Edm.Boolean`";
    "multipageLayout" MULTIPAGE_LAYOUT, multipage_layout enumeration -> Option<super::PrintMultipageLayout>, with_multipage_layout(super::PrintMultipageLayout), "`multipageLayout`: `microsoft.graph.printMultipageLayout`";
    "colorMode" COLOR_MODE, color_mode enumeration -> Option<super::PrintColorMode>, with_color_mode(super::PrintColorMode), "`colorMode`: `microsoft.graph.printColorMode`";
    "quality" QUALITY, quality enumeration -> Option<super::PrintQuality>, with_quality(super::PrintQuality), "`quality`: `microsoft.graph.printQuality`";
    "duplexMode" DUPLEX_MODE, duplex_mode enumeration -> Option<super::PrintDuplexMode>, with_duplex_mode(super::PrintDuplexMode), "`duplexMode`: `microsoft.graph.printDuplexMode`";
    "dpi" DPI, dpi i32 -> Option<i32>, with_dpi(i32), "`dpi`: `Edm.Int32`";
    "scaling" SCALING, scaling enumeration -> Option<super::PrintScaling>, with_scaling(super::PrintScaling), "`scaling`: `microsoft.graph.printScaling`";
    "inputBin" INPUT_BIN, input_bin str -> Option<&str>, with_input_bin(String), "`inputBin`: `Edm.String`";
}

crate::runtime::model! {
    /// `microsoft.graph.printerDiscoverySettings`, metadata
    PrinterDiscoverySettings = "microsoft.graph.printerDiscoverySettings";
    "airPrint" AIR_PRINT, air_print model -> Option<&super::AirPrintSettings>, with_air_print(super::AirPrintSettings), "`airPrint`: `microsoft.graph.airPrintSettings`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printerFeedOrientation`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0)
    PrinterFeedOrientation = "microsoft.graph.printerFeedOrientation" {
        LongEdgeFirst = "longEdgeFirst",
        ShortEdgeFirst = "shortEdgeFirst",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.printerLocation`](https://learn.microsoft.com/graph/api/resources/printerlocation?view=graph-rest-1.0)
    PrinterLocation = "microsoft.graph.printerLocation";
    "latitude" LATITUDE, latitude f64 -> Option<f64>, with_latitude(f64), "`latitude`: `Edm.Double`";
    "longitude" LONGITUDE, longitude f64 -> Option<f64>, with_longitude(f64), "`longitude`: `Edm.Double`";
    "altitudeInMeters" ALTITUDE_IN_METERS, altitude_in_meters i32 -> Option<i32>, with_altitude_in_meters(i32), "`altitudeInMeters`: `Edm.Int32`";
    "streetAddress" STREET_ADDRESS, street_address str -> Option<&str>, with_street_address(String), "`streetAddress`: `Edm.String`";
    "subunit" SUBUNIT, subunit strs -> Option<Vec<&str>>, with_subunit(Vec<String>), "`subunit`: `Collection(Edm.String)`";
    "city" CITY, city str -> Option<&str>, with_city(String), "`city`: `Edm.String`";
    "postalCode" POSTAL_CODE, postal_code str -> Option<&str>, with_postal_code(String), "`postalCode`: `Edm.String`";
    "countryOrRegion" COUNTRY_OR_REGION, country_or_region str -> Option<&str>, with_country_or_region(String), "`countryOrRegion`: `Edm.String`";
    "site" SITE, site str -> Option<&str>, with_site(String), "`site`: `Edm.String`";
    "building" BUILDING, building str -> Option<&str>, with_building(String), "`building`: `Edm.String`";
    "floor" FLOOR, floor str -> Option<&str>, with_floor(String), "`floor`: `Edm.String`";
    "floorDescription" FLOOR_DESCRIPTION, floor_description str -> Option<&str>, with_floor_description(String), "`floorDescription`: `Edm.String`";
    "roomName" ROOM_NAME, room_name str -> Option<&str>, with_room_name(String), "`roomName`: `Edm.String`";
    "roomDescription" ROOM_DESCRIPTION, room_description str -> Option<&str>, with_room_description(String), "`roomDescription`: `Edm.String`";
    "organization" ORGANIZATION, organization strs -> Option<Vec<&str>>, with_organization(Vec<String>), "`organization`: `Collection(Edm.String)`";
    "subdivision" SUBDIVISION, subdivision strs -> Option<Vec<&str>>, with_subdivision(Vec<String>), "`subdivision`: `Collection(Edm.String)`";
    "stateOrProvince" STATE_OR_PROVINCE, state_or_province str -> Option<&str>, with_state_or_province(String), "`stateOrProvince`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printerProcessingState`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-1.0)
    PrinterProcessingState = "microsoft.graph.printerProcessingState" {
        Unknown = "unknown",
        Idle = "idle",
        Processing = "processing",
        Stopped = "stopped",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.printerProcessingStateDetail`](https://learn.microsoft.com/graph/api/resources/printerprocessingstatedetail?view=graph-rest-1.0)
    PrinterProcessingStateDetail = "microsoft.graph.printerProcessingStateDetail" {
        Paused = "paused",
        MediaJam = "mediaJam",
        MediaNeeded = "mediaNeeded",
        MediaLow = "mediaLow",
        MediaEmpty = "mediaEmpty",
        CoverOpen = "coverOpen",
        InterlockOpen = "interlockOpen",
        OutputTrayMissing = "outputTrayMissing",
        OutputAreaFull = "outputAreaFull",
        MarkerSupplyLow = "markerSupplyLow",
        MarkerSupplyEmpty = "markerSupplyEmpty",
        InputTrayMissing = "inputTrayMissing",
        OutputAreaAlmostFull = "outputAreaAlmostFull",
        MarkerWasteAlmostFull = "markerWasteAlmostFull",
        MarkerWasteFull = "markerWasteFull",
        FuserOverTemp = "fuserOverTemp",
        FuserUnderTemp = "fuserUnderTemp",
        Other = "other",
        None = "none",
        MovingToPaused = "movingToPaused",
        Shutdown = "shutdown",
        ConnectingToDevice = "connectingToDevice",
        TimedOut = "timedOut",
        Stopping = "stopping",
        StoppedPartially = "stoppedPartially",
        TonerLow = "tonerLow",
        TonerEmpty = "tonerEmpty",
        SpoolAreaFull = "spoolAreaFull",
        DoorOpen = "doorOpen",
        OpticalPhotoConductorNearEndOfLife = "opticalPhotoConductorNearEndOfLife",
        OpticalPhotoConductorLifeOver = "opticalPhotoConductorLifeOver",
        DeveloperLow = "developerLow",
        DeveloperEmpty = "developerEmpty",
        InterpreterResourceUnavailable = "interpreterResourceUnavailable",
        AlertRemovalOfBinaryChangeEntry = "alertRemovalOfBinaryChangeEntry",
        BanderAdded = "banderAdded",
        BanderAlmostEmpty = "banderAlmostEmpty",
        BanderAlmostFull = "banderAlmostFull",
        BanderAtLimit = "banderAtLimit",
        BanderClosed = "banderClosed",
        BanderConfigurationChange = "banderConfigurationChange",
        BanderCoverClosed = "banderCoverClosed",
        BanderCoverOpen = "banderCoverOpen",
        BanderEmpty = "banderEmpty",
        BanderFull = "banderFull",
        BanderInterlockClosed = "banderInterlockClosed",
        BanderInterlockOpen = "banderInterlockOpen",
        BanderJam = "banderJam",
        BanderLifeAlmostOver = "banderLifeAlmostOver",
        BanderLifeOver = "banderLifeOver",
        BanderMemoryExhausted = "banderMemoryExhausted",
        BanderMissing = "banderMissing",
        BanderNearLimit = "banderNearLimit",
        BanderOffline = "banderOffline",
        BanderOpened = "banderOpened",
        BanderOverTemperature = "banderOverTemperature",
        BanderPowerSaver = "banderPowerSaver",
        BanderRecoverableFailure = "banderRecoverableFailure",
        BanderRecoverableStorage = "banderRecoverableStorage",
        BanderRemoved = "banderRemoved",
        BanderResourceAdded = "banderResourceAdded",
        BanderResourceRemoved = "banderResourceRemoved",
        BanderThermistorFailure = "banderThermistorFailure",
        BanderTimingFailure = "banderTimingFailure",
        BanderTurnedOff = "banderTurnedOff",
        BanderTurnedOn = "banderTurnedOn",
        BanderUnderTemperature = "banderUnderTemperature",
        BanderUnrecoverableFailure = "banderUnrecoverableFailure",
        BanderUnrecoverableStorageError = "banderUnrecoverableStorageError",
        BanderWarmingUp = "banderWarmingUp",
        BinderAdded = "binderAdded",
        BinderAlmostEmpty = "binderAlmostEmpty",
        BinderAlmostFull = "binderAlmostFull",
        BinderAtLimit = "binderAtLimit",
        BinderClosed = "binderClosed",
        BinderConfigurationChange = "binderConfigurationChange",
        BinderCoverClosed = "binderCoverClosed",
        BinderCoverOpen = "binderCoverOpen",
        BinderEmpty = "binderEmpty",
        BinderFull = "binderFull",
        BinderInterlockClosed = "binderInterlockClosed",
        BinderInterlockOpen = "binderInterlockOpen",
        BinderJam = "binderJam",
        BinderLifeAlmostOver = "binderLifeAlmostOver",
        BinderLifeOver = "binderLifeOver",
        BinderMemoryExhausted = "binderMemoryExhausted",
        BinderMissing = "binderMissing",
        BinderMotorFailure = "binderMotorFailure",
        BinderNearLimit = "binderNearLimit",
        BinderOffline = "binderOffline",
        BinderOpened = "binderOpened",
        BinderOverTemperature = "binderOverTemperature",
        BinderPowerSaver = "binderPowerSaver",
        BinderRecoverableFailure = "binderRecoverableFailure",
        BinderRecoverableStorage = "binderRecoverableStorage",
        BinderRemoved = "binderRemoved",
        BinderResourceAdded = "binderResourceAdded",
        BinderResourceRemoved = "binderResourceRemoved",
        BinderThermistorFailure = "binderThermistorFailure",
        BinderTimingFailure = "binderTimingFailure",
        BinderTurnedOff = "binderTurnedOff",
        BinderTurnedOn = "binderTurnedOn",
        BinderUnderTemperature = "binderUnderTemperature",
        BinderUnrecoverableFailure = "binderUnrecoverableFailure",
        BinderUnrecoverableStorageError = "binderUnrecoverableStorageError",
        BinderWarmingUp = "binderWarmingUp",
        CameraFailure = "cameraFailure",
        ChamberFailure = "chamberFailure",
        ChamberHeating = "chamberHeating",
        ThumbTemperatureHigh = "thumbTemperatureHigh",
        ChamberTemperatureLow = "chamberTemperatureLow",
        CleanerLifeAlmostOver = "cleanerLifeAlmostOver",
        CleanerLifeOver = "cleanerLifeOver",
        ConfigurationChange = "configurationChange",
        Disable = "disable",
        Deleted = "deleted",
        DieCutterAdded = "dieCutterAdded",
        DieCutterAlmostEmpty = "dieCutterAlmostEmpty",
        DieCutterAlmostFull = "dieCutterAlmostFull",
        DieCutterAtLimit = "dieCutterAtLimit",
        DieCutterClosed = "dieCutterClosed",
        DieCutterConfigurationChange = "dieCutterConfigurationChange",
        DieCutterCoverClosed = "dieCutterCoverClosed",
        DieCutterCoverOpen = "dieCutterCoverOpen",
        DieCutterEmpty = "dieCutterEmpty",
        DieCutterFull = "dieCutterFull",
        DieCutterInterlockClosed = "dieCutterInterlockClosed",
        DieCutterInterlockOpen = "dieCutterInterlockOpen",
        DieCutterJam = "dieCutterJam",
        DieCutterLifeAlmostOver = "dieCutterLifeAlmostOver",
        DieCutterLifeOver = "dieCutterLifeOver",
        DieCutterMemoryExhausted = "dieCutterMemoryExhausted",
        DieCutterMissing = "dieCutterMissing",
        DieCutterMotorFailure = "dieCutterMotorFailure",
        DieCutterNearLimit = "dieCutterNearLimit",
        DieCutterOffline = "dieCutterOffline",
        DieCutterOpened = "dieCutterOpened",
        DieCutterOverTemperature = "dieCutterOverTemperature",
        DieCutterPowerSaver = "dieCutterPowerSaver",
        DieCutterRecoverableFailure = "dieCutterRecoverableFailure",
        DieCutterRecoverableStorage = "dieCutterRecoverableStorage",
        DieCutterRemoved = "dieCutterRemoved",
        DieCutterResourceAdded = "dieCutterResourceAdded",
        DieCutterResourceRemoved = "dieCutterResourceRemoved",
        DieCutterThermistorFailure = "dieCutterThermistorFailure",
        DieCutterTimingFailure = "dieCutterTimingFailure",
        DieCutterTurnedOff = "dieCutterTurnedOff",
        DieCutterTurnedOn = "dieCutterTurnedOn",
        DieCutterUnderTemperature = "dieCutterUnderTemperature",
        DieCutterUnrecoverableFailure = "dieCutterUnrecoverableFailure",
        DieCutterUnrecoverableStorageError = "dieCutterUnrecoverableStorageError",
        DieCutterWarmingUp = "dieCutterWarmingUp",
        ExtruderCooling = "extruderCooling",
        ExtruderFailure = "extruderFailure",
        ExtruderHeating = "extruderHeating",
        ExtruderJam = "extruderJam",
        ExtruderTemperatureHigh = "extruderTemperatureHigh",
        ExtruderTemperatureLow = "extruderTemperatureLow",
        FanFailure = "fanFailure",
        FaxModemLifeAlmostOver = "faxModemLifeAlmostOver",
        FaxModemLifeOver = "faxModemLifeOver",
        FaxModemMissing = "faxModemMissing",
        FaxModemTurnedOff = "faxModemTurnedOff",
        FaxModemTurnedOn = "faxModemTurnedOn",
        FolderAdded = "folderAdded",
        FolderAlmostEmpty = "folderAlmostEmpty",
        FolderAlmostFull = "folderAlmostFull",
        FolderAtLimit = "folderAtLimit",
        FolderClosed = "folderClosed",
        FolderConfigurationChange = "folderConfigurationChange",
        FolderCoverClosed = "folderCoverClosed",
        FolderCoverOpen = "folderCoverOpen",
        FolderEmpty = "folderEmpty",
        FolderFull = "folderFull",
        FolderInterlockClosed = "folderInterlockClosed",
        FolderInterlockOpen = "folderInterlockOpen",
        FolderJam = "folderJam",
        FolderLifeAlmostOver = "folderLifeAlmostOver",
        FolderLifeOver = "folderLifeOver",
        FolderMemoryExhausted = "folderMemoryExhausted",
        FolderMissing = "folderMissing",
        FolderMotorFailure = "folderMotorFailure",
        FolderNearLimit = "folderNearLimit",
        FolderOffline = "folderOffline",
        FolderOpened = "folderOpened",
        FolderOverTemperature = "folderOverTemperature",
        FolderPowerSaver = "folderPowerSaver",
        FolderRecoverableFailure = "folderRecoverableFailure",
        FolderRecoverableStorage = "folderRecoverableStorage",
        FolderRemoved = "folderRemoved",
        FolderResourceAdded = "folderResourceAdded",
        FolderResourceRemoved = "folderResourceRemoved",
        FolderThermistorFailure = "folderThermistorFailure",
        FolderTimingFailure = "folderTimingFailure",
        FolderTurnedOff = "folderTurnedOff",
        FolderTurnedOn = "folderTurnedOn",
        FolderUnderTemperature = "folderUnderTemperature",
        FolderUnrecoverableFailure = "folderUnrecoverableFailure",
        FolderUnrecoverableStorageError = "folderUnrecoverableStorageError",
        FolderWarmingUp = "folderWarmingUp",
        Hibernate = "hibernate",
        HoldNewJobs = "holdNewJobs",
        IdentifyPrinterRequested = "identifyPrinterRequested",
        ImprinterAdded = "imprinterAdded",
        ImprinterAlmostEmpty = "imprinterAlmostEmpty",
        ImprinterAlmostFull = "imprinterAlmostFull",
        ImprinterAtLimit = "imprinterAtLimit",
        ImprinterClosed = "imprinterClosed",
        ImprinterConfigurationChange = "imprinterConfigurationChange",
        CoverClosed = "coverClosed",
        ImprinterEmpty = "imprinterEmpty",
        ImprinterFull = "imprinterFull",
        ImprinterInterlockClosed = "imprinterInterlockClosed",
        ImprinterInterlockOpen = "imprinterInterlockOpen",
        ImprinterJam = "imprinterJam",
        ImprinterLifeAlmostOver = "imprinterLifeAlmostOver",
        ImprinterLifeOver = "imprinterLifeOver",
        ImprinterMemoryExhausted = "imprinterMemoryExhausted",
        ImprinterMissing = "imprinterMissing",
        ImprinterMotorFailure = "imprinterMotorFailure",
        ImprinterNearLimit = "imprinterNearLimit",
        ImprinterOffline = "imprinterOffline",
        ImprinterOpened = "imprinterOpened",
        ImprinterOverTemperature = "imprinterOverTemperature",
        ImprinterPowerSaver = "imprinterPowerSaver",
        ImprinterRecoverableFailure = "imprinterRecoverableFailure",
        CoverableStorage = "coverableStorage",
        ImprinterRemoved = "imprinterRemoved",
        ImprinterResourceAdded = "imprinterResourceAdded",
        ImprinterResourceRemoved = "imprinterResourceRemoved",
        ImprinterThermistorFailure = "imprinterThermistorFailure",
        ImprinterTimingFailure = "imprinterTimingFailure",
        ImprinterTurnedOff = "imprinterTurnedOff",
        ImprinterTurnedOn = "imprinterTurnedOn",
        UnderTemperature = "underTemperature",
        ImprinterUnrecoverableFailure = "imprinterUnrecoverableFailure",
        ImprinterUnrecoverableStorageError = "imprinterUnrecoverableStorageError",
        ImprinterWarmingUp = "imprinterWarmingUp",
        InputCannotFeedSizeSelected = "inputCannotFeedSizeSelected",
        InputManualInputRequest = "inputManualInputRequest",
        InputMediaColorChange = "inputMediaColorChange",
        InputMediaFormPartsChange = "inputMediaFormPartsChange",
        InputMediaSizeChange = "inputMediaSizeChange",
        InputMediaTrayFailure = "inputMediaTrayFailure",
        InputMediaTrayFeedError = "inputMediaTrayFeedError",
        InputMediaTrayJam = "inputMediaTrayJam",
        InputMediaTypeChange = "inputMediaTypeChange",
        InputMediaWeightChange = "inputMediaWeightChange",
        InputPickRollerFailure = "inputPickRollerFailure",
        InputPickRollerLifeOver = "inputPickRollerLifeOver",
        InputPickRollerLifeWarn = "inputPickRollerLifeWarn",
        InputPickRollerMissing = "inputPickRollerMissing",
        InputTrayElevationFailure = "inputTrayElevationFailure",
        InputTrayPositionFailure = "inputTrayPositionFailure",
        InserterAdded = "inserterAdded",
        InserterAlmostEmpty = "inserterAlmostEmpty",
        InserterAlmostFull = "inserterAlmostFull",
        InserterAtLimit = "inserterAtLimit",
        InserterClosed = "inserterClosed",
        InserterConfigurationChange = "inserterConfigurationChange",
        InserterCoverClosed = "inserterCoverClosed",
        InserterCoverOpen = "inserterCoverOpen",
        InserterEmpty = "inserterEmpty",
        InserterFull = "inserterFull",
        InserterInterlockClosed = "inserterInterlockClosed",
        InserterInterlockOpen = "inserterInterlockOpen",
        InserterJam = "inserterJam",
        InserterLifeAlmostOver = "inserterLifeAlmostOver",
        InserterLifeOver = "inserterLifeOver",
        InserterMemoryExhausted = "inserterMemoryExhausted",
        InserterMissing = "inserterMissing",
        InserterMotorFailure = "inserterMotorFailure",
        InserterNearLimit = "inserterNearLimit",
        InserterOffline = "inserterOffline",
        InserterOpened = "inserterOpened",
        InserterOverTemperature = "inserterOverTemperature",
        InserterPowerSaver = "inserterPowerSaver",
        InserterRecoverableFailure = "inserterRecoverableFailure",
        InserterRecoverableStorage = "inserterRecoverableStorage",
        InserterRemoved = "inserterRemoved",
        InserterResourceAdded = "inserterResourceAdded",
        InserterResourceRemoved = "inserterResourceRemoved",
        InserterThermistorFailure = "inserterThermistorFailure",
        InserterTimingFailure = "inserterTimingFailure",
        InserterTurnedOff = "inserterTurnedOff",
        InserterTurnedOn = "inserterTurnedOn",
        InserterUnderTemperature = "inserterUnderTemperature",
        InserterUnrecoverableFailure = "inserterUnrecoverableFailure",
        InserterUnrecoverableStorageError = "inserterUnrecoverableStorageError",
        InserterWarmingUp = "inserterWarmingUp",
        InterlockClosed = "interlockClosed",
        InterpreterCartAzureAdded = "interpreterCart azureAdded",
        InterpreterCartgateDeleted = "interpreterCartgateDeleted",
        InterpreterComplexPageEncountered = "interpreterComplexPageEncountered",
        InterpreterMemoryDecrease = "interpreterMemoryDecrease",
        InterpreterMemoryIncrease = "interpreterMemoryIncrease",
        InterpreterResourceAdded = "interpreterResourceAdded",
        InterpreterResourceDeleted = "interpreterResourceDeleted",
        LampAtEol = "lampAtEol",
        LampFailure = "lampFailure",
        LampNearEol = "lampNearEol",
        LaserAtEol = "laserAtEol",
        LaserFailure = "laserFailure",
        LaserNearEol = "laserNearEol",
        MakeEnvelopeAdded = "makeEnvelopeAdded",
        MakeEnvelopeAlmostEmpty = "makeEnvelopeAlmostEmpty",
        MakeEnvelopeAlmostFull = "makeEnvelopeAlmostFull",
        MakeEnvelopeAtLimit = "makeEnvelopeAtLimit",
        MakeEnvelopeClosed = "makeEnvelopeClosed",
        MakeEnvelopeConfigurationChange = "makeEnvelopeConfigurationChange",
        MakeEnvelopeCoverClosed = "makeEnvelopeCoverClosed",
        MakeEnvelopeCoverOpen = "makeEnvelopeCoverOpen",
        MakeEnvelopeEmpty = "makeEnvelopeEmpty",
        MakeEnvelopeFull = "makeEnvelopeFull",
        MakeEnvelopeInterlockClosed = "makeEnvelopeInterlockClosed",
        MakeEnvelopeInterlockOpen = "makeEnvelopeInterlockOpen",
        MakeEnvelopeJam = "makeEnvelopeJam",
        MakeEnvelopeLifeAlmostOver = "makeEnvelopeLifeAlmostOver",
        MakeEnvelopeLifeOver = "makeEnvelopeLifeOver",
        MakeEnvelopeMemoryExhausted = "makeEnvelopeMemoryExhausted",
        MakeEnvelopeMissing = "makeEnvelopeMissing",
        MakeEnvelopeNearLimit = "makeEnvelopeNearLimit",
        MakeEnvelopeOffline = "makeEnvelopeOffline",
        MakeEnvelopeOpened = "makeEnvelopeOpened",
        MakeEnvelopeOverTemperature = "makeEnvelopeOverTemperature",
        MakeEnvelopePowerSaver = "makeEnvelopePowerSaver",
        MakeEnvelopeRecoverableFailure = "makeEnvelopeRecoverableFailure",
        MakeEnvelopeRecoverableStorage = "makeEnvelopeRecoverableStorage",
        MakeEnvelopeRemoved = "makeEnvelopeRemoved",
        MakeEnvelopeResourceAdded = "makeEnvelopeResourceAdded",
        MakeEnvelopeResourceRemoved = "makeEnvelopeResourceRemoved",
        MakeEnvelopeThermistorFailure = "makeEnvelopeThermistorFailure",
        MakeEnvelopeTimingFailure = "makeEnvelopeTimingFailure",
        MakeEnvelopeTurnedOff = "makeEnvelopeTurnedOff",
        MakeEnvelopeTurnedOn = "makeEnvelopeTurnedOn",
        MakeEnvelopeUnderTemperature = "makeEnvelopeUnderTemperature",
        MakeEnvelopeUnrecoverableFailure = "makeEnvelopeUnrecoverableFailure",
        MakeEnvelopeUnrecoverableStorageError = "makeEnvelopeUnrecoverableStorageError",
        MakeEnvelopeWarmingUp = "makeEnvelopeWarmingUp",
        MarkerAdjustingPrintQuality = "markerAdjustingPrintQuality",
        MarkerCleanerMissing = "markerCleanerMissing",
        MarkerDeveloperAlmostEmpty = "markerDeveloperAlmostEmpty",
        MarkerDeveloperEmpty = "markerDeveloperEmpty",
        MarkerDeveloperMissing = "markerDeveloperMissing",
        MarkerFuserMissing = "markerFuserMissing",
        MarkerFuserThermistorFailure = "markerFuserThermistorFailure",
        MarkerFuserTimingFailure = "markerFuserTimingFailure",
        MarkerInkAlmostEmpty = "markerInkAlmostEmpty",
        MarkerInkEmpty = "markerInkEmpty",
        MarkerInkMissing = "markerInkMissing",
        MarkerOpcMissing = "markerOpcMissing",
        MarkerPrintRibbonAlmostEmpty = "markerPrintRibbonAlmostEmpty",
        MarkerPrintRibbonEmpty = "markerPrintRibbonEmpty",
        MarkerPrintRibbonMissing = "markerPrintRibbonMissing",
        MarkerSupplyAlmostEmpty = "markerSupplyAlmostEmpty",
        MarkerSupplyMissing = "markerSupplyMissing",
        MarkerTonerCartmissing = "markerTonerCartmissing",
        MarkerTonerMissing = "markerTonerMissing",
        MarkerWasteInkReceptacleAlmostFull = "markerWasteInkReceptacleAlmostFull",
        MarkerWasteInkReceptacleFull = "markerWasteInkReceptacleFull",
        MarkerWasteInkReceptacleMissing = "markerWasteInkReceptacleMissing",
        MarkerWasteMissing = "markerWasteMissing",
        MarkerWasteTonerReceptacleAlmostFull = "markerWasteTonerReceptacleAlmostFull",
        MarkerWasteTonerReceptacleFull = "markerWasteTonerReceptacleFull",
        MarkerWasteTonerReceptacleMissing = "markerWasteTonerReceptacleMissing",
        MaterialEmpty = "materialEmpty",
        MaterialLow = "materialLow",
        MaterialNeededed = "materialNeededed",
        MediaDrying = "mediaDrying",
        MediaPathCannotDuplexMediaSelected = "mediaPathCannotDuplexMediaSelected",
        MediaPathFailure = "mediaPathFailure",
        MediaPathInputEmpty = "mediaPathInputEmpty",
        MediaPathInputFeedError = "mediaPathInputFeedError",
        MediaPathInputJam = "mediaPathInputJam",
        MediaPathInputRequest = "mediaPathInputRequest",
        MediaPathJam = "mediaPathJam",
        MediaPathMediaTrayAlmostFull = "mediaPathMediaTrayAlmostFull",
        MediaPathMediaTrayFull = "mediaPathMediaTrayFull",
        MediaPathMediaTrayMissing = "mediaPathMediaTrayMissing",
        MediaPathOutputFeedError = "mediaPathOutputFeedError",
        MediaPathOutputFull = "mediaPathOutputFull",
        MediaPathOutputJam = "mediaPathOutputJam",
        MediaPathPickRollerFailure = "mediaPathPickRollerFailure",
        MediaPathPickRollerLifeOver = "mediaPathPickRollerLifeOver",
        MediaPathPickRollerLifeWarn = "mediaPathPickRollerLifeWarn",
        MediaPathPickRollerMissing = "mediaPathPickRollerMissing",
        MotorFailure = "motorFailure",
        OutputMailboxSelectFailure = "outputMailboxSelectFailure",
        OutputMediaTrayFailure = "outputMediaTrayFailure",
        OutputMediaTrayFeedError = "outputMediaTrayFeedError",
        OutputMediaTrayJam = "outputMediaTrayJam",
        PerforaterAdded = "perforaterAdded",
        PerforaterAlmostEmpty = "perforaterAlmostEmpty",
        PerforaterAlmostFull = "perforaterAlmostFull",
        PerforaterAtLimit = "perforaterAtLimit",
        PerforaterClosed = "perforaterClosed",
        PerforaterConfigurationChange = "perforaterConfigurationChange",
        PerforaterCoverClosed = "perforaterCoverClosed",
        PerforaterCoverOpen = "perforaterCoverOpen",
        PerforaterEmpty = "perforaterEmpty",
        PerforaterFull = "perforaterFull",
        PerforaterInterlockClosed = "perforaterInterlockClosed",
        PerforaterInterlockOpen = "perforaterInterlockOpen",
        PerforaterJam = "perforaterJam",
        PerforaterLifeAlmostOver = "perforaterLifeAlmostOver",
        PerforaterLifeOver = "perforaterLifeOver",
        PerforaterMemoryExhausted = "perforaterMemoryExhausted",
        PerforaterMissing = "perforaterMissing",
        PerforaterMotorFailure = "perforaterMotorFailure",
        PerforaterNearLimit = "perforaterNearLimit",
        PerforaterOffline = "perforaterOffline",
        PerforaterOpened = "perforaterOpened",
        PerforaterOverTemperature = "perforaterOverTemperature",
        PerforaterPowerSaver = "perforaterPowerSaver",
        PerforaterRecoverableFailure = "perforaterRecoverableFailure",
        PerforaterRecoverableStorage = "perforaterRecoverableStorage",
        PerforaterRemoved = "perforaterRemoved",
        PerforaterResourceAdded = "perforaterResourceAdded",
        PerforaterResourceRemoved = "perforaterResourceRemoved",
        PerforaterThermistorFailure = "perforaterThermistorFailure",
        PerforaterTimingFailure = "perforaterTimingFailure",
        PerforaterTurnedOff = "perforaterTurnedOff",
        PerforaterTurnedOn = "perforaterTurnedOn",
        PerforaterUnderTemperature = "perforaterUnderTemperature",
        PerforaterUnrecoverableFailure = "perforaterUnrecoverableFailure",
        PerforaterUnrecoverableStorageError = "perforaterUnrecoverableStorageError",
        PerforaterWarmingUp = "perforaterWarmingUp",
        PlatformCooling = "platformCooling",
        PlatformFailure = "platformFailure",
        PlatformHeating = "platformHeating",
        PlatformTemperatureHigh = "platformTemperatureHigh",
        PlatformTemperatureLow = "platformTemperatureLow",
        PowerDown = "powerDown",
        PowerUp = "powerUp",
        PrinterManualReset = "printerManualReset",
        PrinterNmsReset = "printerNmsReset",
        PrinterReadyToPrint = "printerReadyToPrint",
        PuncherAdded = "puncherAdded",
        PuncherAlmostEmpty = "puncherAlmostEmpty",
        PuncherAlmostFull = "puncherAlmostFull",
        PuncherClosed = "puncherClosed",
        PuncherConfigurationChange = "puncherConfigurationChange",
        PuncherEmpty = "puncherEmpty",
        PuncherFull = "puncherFull",
        PuncherInterlockClosed = "puncherInterlockClosed",
        PuncherInterlockOpen = "puncherInterlockOpen",
        PuncherJam = "puncherJam",
        PuncherLifeAlmostOver = "puncherLifeAlmostOver",
        PuncherLifeOver = "puncherLifeOver",
        PuncherMemoryExhausted = "puncherMemoryExhausted",
        PuncherMissing = "puncherMissing",
        PuncherMotorFailure = "puncherMotorFailure",
        PuncherNearLimit = "puncherNearLimit",
        PuncherOffline = "puncherOffline",
        PuncherOpened = "puncherOpened",
        PuncherOverTemperature = "puncherOverTemperature",
        PuncherPowerSaver = "puncherPowerSaver",
        PuncherRecoverableFailure = "puncherRecoverableFailure",
        PuncherRemoved = "puncherRemoved",
        PuncherResourceAdded = "puncherResourceAdded",
        PuncherResourceRemoved = "puncherResourceRemoved",
        PuncherThermistorFailure = "puncherThermistorFailure",
        PuncherTimingFailure = "puncherTimingFailure",
        PuncherTurnedOff = "puncherTurnedOff",
        PuncherTurnedOn = "puncherTurnedOn",
        ThumberUnderTemperature = "thumberUnderTemperature",
        CoverableFailure = "coverableFailure",
        CoverableStorageError = "coverableStorageError",
        PuncherWarmingUp = "puncherWarmingUp",
        Resuming = "resuming",
        ScanMediaPathFailure = "scanMediaPathFailure",
        ScanMediaPathInputEmpty = "scanMediaPathInputEmpty",
        ScanMediaPathInputFeedError = "scanMediaPathInputFeedError",
        ScanMediaPathInputJam = "scanMediaPathInputJam",
        ScanMediaPathInputRequest = "scanMediaPathInputRequest",
        ScanMediaPathJam = "scanMediaPathJam",
        ScanMediaPathOutputFeedError = "scanMediaPathOutputFeedError",
        ScanMediaPathOutputFull = "scanMediaPathOutputFull",
        ScanMediaPathOutputJam = "scanMediaPathOutputJam",
        ScanMediaPathPickRollerFailure = "scanMediaPathPickRollerFailure",
        ScanMediaPathPickRollerLifeOver = "scanMediaPathPickRollerLifeOver",
        ScanMediaPathPickRollerLifeWarn = "scanMediaPathPickRollerLifeWarn",
        ScanMediaPathPickRollerMissing = "scanMediaPathPickRollerMissing",
        ScanMediaPathTrayAlmostFull = "scanMediaPathTrayAlmostFull",
        ScanMediaPathTrayFull = "scanMediaPathTrayFull",
        ScanMediaPathTrayMissing = "scanMediaPathTrayMissing",
        ScannerLightFailure = "scannerLightFailure",
        ScannerLightLifeAlmostOver = "scannerLightLifeAlmostOver",
        ScannerLightLifeOver = "scannerLightLifeOver",
        ScannerLightMissing = "scannerLightMissing",
        ScannerSensorFailure = "scannerSensorFailure",
        ScannerSensorLifeAlmostOver = "scannerSensorLifeAlmostOver",
        ScannerSensorLifeOver = "scannerSensorLifeOver",
        ScannerSensorMissing = "scannerSensorMissing",
        SeparationCutterAdded = "separationCutterAdded",
        SeparationCutterAlmostEmpty = "separationCutterAlmostEmpty",
        SeparationCutterAlmostFull = "separationCutterAlmostFull",
        SeparationCutterAtLimit = "separationCutterAtLimit",
        SeparationCutterClosed = "separationCutterClosed",
        SeparationCutterConfigurationChange = "separationCutterConfigurationChange",
        SeparationCutterCoverClosed = "separationCutterCoverClosed",
        SeparationCutterCoverOpen = "separationCutterCoverOpen",
        SeparationCutterEmpty = "separationCutterEmpty",
        SeparationCutterFull = "separationCutterFull",
        SeparationCutterInterlockClosed = "separationCutterInterlockClosed",
        SeparationCutterInterlockOpen = "separationCutterInterlockOpen",
        SeparationCutterJam = "separationCutterJam",
        SeparationCutterLifeAlmostOver = "separationCutterLifeAlmostOver",
        SeparationCutterLifeOver = "separationCutterLifeOver",
        SeparationCutterMemoryExhausted = "separationCutterMemoryExhausted",
        SeparationCutterMissing = "separationCutterMissing",
        SeparationCutterMotorFailure = "separationCutterMotorFailure",
        SeparationCutterNearLimit = "separationCutterNearLimit",
        SeparationCutterOffline = "separationCutterOffline",
        SeparationCutterOpened = "separationCutterOpened",
        SeparationCutterOverTemperature = "separationCutterOverTemperature",
        SeparationCutterPowerSaver = "separationCutterPowerSaver",
        SeparationCutterRecoverableFailure = "separationCutterRecoverableFailure",
        SeparationCutterRecoverableStorage = "separationCutterRecoverableStorage",
        SeparationCutterRemoved = "separationCutterRemoved",
        SeparationCutterResourceAdded = "separationCutterResourceAdded",
        SeparationCutterResourceRemoved = "separationCutterResourceRemoved",
        SeparationCutterThermistorFailure = "separationCutterThermistorFailure",
        SeparationCutterTimingFailure = "separationCutterTimingFailure",
        SeparationCutterTurnedOff = "separationCutterTurnedOff",
        SeparationCutterTurnedOn = "separationCutterTurnedOn",
        SeparationCutterUnderTemperature = "separationCutterUnderTemperature",
        SeparationCutterUnrecoverableFailure = "separationCutterUnrecoverableFailure",
        SeparationCutterUnrecoverableStorageError = "separationCutterUnrecoverableStorageError",
        SeparationCutterWarmingUp = "separationCutterWarmingUp",
        SheetRotatorAdded = "sheetRotatorAdded",
        SheetRotatorAlmostEmpty = "sheetRotatorAlmostEmpty",
        SheetRotatorAlmostFull = "sheetRotatorAlmostFull",
        SheetRotatorAtLimit = "sheetRotatorAtLimit",
        SheetRotatorClosed = "sheetRotatorClosed",
        SheetRotatorConfigurationChange = "sheetRotatorConfigurationChange",
        SheetRotatorCoverClosed = "sheetRotatorCoverClosed",
        SheetRotatorCoverOpen = "sheetRotatorCoverOpen",
        SheetRotatorEmpty = "sheetRotatorEmpty",
        SheetRotatorFull = "sheetRotatorFull",
        SheetRotatorInterlockClosed = "sheetRotatorInterlockClosed",
        SheetRotatorInterlockOpen = "sheetRotatorInterlockOpen",
        SheetRotatorJam = "sheetRotatorJam",
        SheetRotatorLifeAlmostOver = "sheetRotatorLifeAlmostOver",
        SheetRotatorLifeOver = "sheetRotatorLifeOver",
        SheetRotatorMemoryExhausted = "sheetRotatorMemoryExhausted",
        SheetRotatorMissing = "sheetRotatorMissing",
        SheetRotatorMotorFailure = "sheetRotatorMotorFailure",
        SheetRotatorNearLimit = "sheetRotatorNearLimit",
        SheetRotatorOffline = "sheetRotatorOffline",
        SheetRotatorOpened = "sheetRotatorOpened",
        SheetRotatorOverTemperature = "sheetRotatorOverTemperature",
        SheetRotatorPowerSaver = "sheetRotatorPowerSaver",
        SheetRotatorRecoverableFailure = "sheetRotatorRecoverableFailure",
        SheetRotatorRecoverableStorage = "sheetRotatorRecoverableStorage",
        SheetRotatorRemoved = "sheetRotatorRemoved",
        SheetRotatorResourceAdded = "sheetRotatorResourceAdded",
        SheetRotatorResourceRemoved = "sheetRotatorResourceRemoved",
        SheetRotatorThermistorFailure = "sheetRotatorThermistorFailure",
        SheetRotatorTimingFailure = "sheetRotatorTimingFailure",
        SheetRotatorTurnedOff = "sheetRotatorTurnedOff",
        SheetRotatorTurnedOn = "sheetRotatorTurnedOn",
        SheetRotatorUnderTemperature = "sheetRotatorUnderTemperature",
        SheetRotatorUnrecoverableFailure = "sheetRotatorUnrecoverableFailure",
        SheetRotatorUnrecoverableStorageError = "sheetRotatorUnrecoverableStorageError",
        SheetRotatorWarmingUp = "sheetRotatorWarmingUp",
        SlitterAdded = "slitterAdded",
        SlitterAlmostEmpty = "slitterAlmostEmpty",
        SlitterAlmostFull = "slitterAlmostFull",
        SlitterAtLimit = "slitterAtLimit",
        SlitterClosed = "slitterClosed",
        SlitterConfigurationChange = "slitterConfigurationChange",
        SlitterCoverClosed = "slitterCoverClosed",
        SlitterCoverOpen = "slitterCoverOpen",
        SlitterEmpty = "slitterEmpty",
        SlitterFull = "slitterFull",
        SlitterInterlockClosed = "slitterInterlockClosed",
        SlitterInterlockOpen = "slitterInterlockOpen",
        SlitterJam = "slitterJam",
        SlitterLifeAlmostOver = "slitterLifeAlmostOver",
        SlitterLifeOver = "slitterLifeOver",
        SlitterMemoryExhausted = "slitterMemoryExhausted",
        SlitterMissing = "slitterMissing",
        SlitterMotorFailure = "slitterMotorFailure",
        SlitterNearLimit = "slitterNearLimit",
        SlitterOffline = "slitterOffline",
        SlitterOpened = "slitterOpened",
        SlitterOverTemperature = "slitterOverTemperature",
        SlitterPowerSaver = "slitterPowerSaver",
        SlitterRecoverableFailure = "slitterRecoverableFailure",
        SlitterRecoverableStorage = "slitterRecoverableStorage",
        SlitterRemoved = "slitterRemoved",
        SlitterResourceAdded = "slitterResourceAdded",
        SlitterResourceRemoved = "slitterResourceRemoved",
        SlitterThermistorFailure = "slitterThermistorFailure",
        SlitterTimingFailure = "slitterTimingFailure",
        SlitterTurnedOff = "slitterTurnedOff",
        SlitterTurnedOn = "slitterTurnedOn",
        SlitterUnderTemperature = "slitterUnderTemperature",
        SlitterUnrecoverableFailure = "slitterUnrecoverableFailure",
        SlitterUnrecoverableStorageError = "slitterUnrecoverableStorageError",
        SlitterWarmingUp = "slitterWarmingUp",
        StackerAdded = "stackerAdded",
        StackerAlmostEmpty = "stackerAlmostEmpty",
        StackerAlmostFull = "stackerAlmostFull",
        StackerAtLimit = "stackerAtLimit",
        StackerClosed = "stackerClosed",
        StackerConfigurationChange = "stackerConfigurationChange",
        StackerCoverClosed = "stackerCoverClosed",
        StackerCoverOpen = "stackerCoverOpen",
        StackerEmpty = "stackerEmpty",
        StackerFull = "stackerFull",
        StackerInterlockClosed = "stackerInterlockClosed",
        StackerInterlockOpen = "stackerInterlockOpen",
        StackerJam = "stackerJam",
        StackerLifeAlmostOver = "stackerLifeAlmostOver",
        StackerLifeOver = "stackerLifeOver",
        StackerMemoryExhausted = "stackerMemoryExhausted",
        StackerMissing = "stackerMissing",
        StackerMotorFailure = "stackerMotorFailure",
        StackerNearLimit = "stackerNearLimit",
        StackerOffline = "stackerOffline",
        StackerOpened = "stackerOpened",
        StackerOverTemperature = "stackerOverTemperature",
        StackerPowerSaver = "stackerPowerSaver",
        StackerRecoverableFailure = "stackerRecoverableFailure",
        StackerRecoverableStorage = "stackerRecoverableStorage",
        StackerRemoved = "stackerRemoved",
        StackerResourceAdded = "stackerResourceAdded",
        StackerResourceRemoved = "stackerResourceRemoved",
        StackerThermistorFailure = "stackerThermistorFailure",
        StackerTimingFailure = "stackerTimingFailure",
        StackerTurnedOff = "stackerTurnedOff",
        StackerTurnedOn = "stackerTurnedOn",
        StackerUnderTemperature = "stackerUnderTemperature",
        StackerUnrecoverableFailure = "stackerUnrecoverableFailure",
        StackerUnrecoverableStorageError = "stackerUnrecoverableStorageError",
        StackerWarmingUp = "stackerWarmingUp",
        Standby = "standby",
        StaplerAlmostEmpty = "staplerAlmostEmpty",
        StaplerClosed = "staplerClosed",
        StaplerConfigurationChange = "staplerConfigurationChange",
        StaplerCoverClosed = "staplerCoverClosed",
        StaplerCoverOpen = "staplerCoverOpen",
        StaplerEmpty = "staplerEmpty",
        StaplerInterlockClosed = "staplerInterlockClosed",
        StaplerInterlockOpen = "staplerInterlockOpen",
        StaplerMemoryExhausted = "staplerMemoryExhausted",
        Staple = "staple",
        StaplerOffline = "staplerOffline",
        StaplerOpened = "staplerOpened",
        StaplerOverTemperature = "staplerOverTemperature",
        StaplerPowerSaver = "staplerPowerSaver",
        StaplerRecoverableFailure = "staplerRecoverableFailure",
        StaplerRecoverableStorage = "staplerRecoverableStorage",
        StaplerResourceAdded = "staplerResourceAdded",
        StaplerTimingFailure = "staplerTimingFailure",
        StaplerTurnedOff = "staplerTurnedOff",
        StaplerUnderTemperature = "staplerUnderTemperature",
        StaplerUnrecoverableFailure = "staplerUnrecoverableFailure",
        StaplerUnrecoverableStorageError = "staplerUnrecoverableStorageError",
        StaplerWarmingUp = "staplerWarmingUp",
        StitcherAdded = "stitcherAdded",
        StitcherAlmostEmpty = "stitcherAlmostEmpty",
        StitcherAlmostFull = "stitcherAlmostFull",
        StitcherAtLimit = "stitcherAtLimit",
        StitcherClosed = "stitcherClosed",
        StitcherCoverClosed = "stitcherCoverClosed",
        StitcherCoverOpen = "stitcherCoverOpen",
        StitcherEmpty = "stitcherEmpty",
        StitcherFull = "stitcherFull",
        StitcherInterlockClosed = "stitcherInterlockClosed",
        StitcherInterlockOpen = "stitcherInterlockOpen",
        StitcherJam = "stitcherJam",
        StitcherLifeAlmostOver = "stitcherLifeAlmostOver",
        StitcherLifeOver = "stitcherLifeOver",
        StitcherMemoryExhausted = "stitcherMemoryExhausted",
        StitcherNearLimit = "stitcherNearLimit",
        StitcherOpened = "stitcherOpened",
        StitcherPowerSaver = "stitcherPowerSaver",
        StitcherRecoverableFailure = "stitcherRecoverableFailure",
        StitcherRecoverableStorage = "stitcherRecoverableStorage",
        StitcherRemoved = "stitcherRemoved",
        StitcherResourceRemoved = "stitcherResourceRemoved",
        StitcherThermistorFailure = "stitcherThermistorFailure",
        StitcherTimingFailure = "stitcherTimingFailure",
        StitcherTurnedOff = "stitcherTurnedOff",
        StitcherTurnedOn = "stitcherTurnedOn",
        StitcherUnderTemperature = "stitcherUnderTemperature",
        StitcherUnrecoverableFailure = "stitcherUnrecoverableFailure",
        StitcherWarmingUp = "stitcherWarmingUp",
        SubunitAdded = "subunitAdded",
        SubunitAlmostEmpty = "subunitAlmostEmpty",
        SubunitAlmostFull = "subunitAlmostFull",
        SubunitAtLimit = "subunitAtLimit",
        SubunitClosed = "subunitClosed",
        SubunitCoolingDown = "subunitCoolingDown",
        SubunitEmpty = "subunitEmpty",
        SubunitFull = "subunitFull",
        SubunitLifeAlmostOver = "subunitLifeAlmostOver",
        SubunitLifeOver = "subunitLifeOver",
        SubunitMemoryExhausted = "subunitMemoryExhausted",
        SubunitMissing = "subunitMissing",
        SubunitMotorFailure = "subunitMotorFailure",
        SubunitNearLimit = "subunitNearLimit",
        SubunitOffline = "subunitOffline",
        SubunitOpened = "subunitOpened",
        SubunitOverTemperature = "subunitOverTemperature",
        SubunitPowerSaver = "subunitPowerSaver",
        SubunitRecoverableFailure = "subunitRecoverableFailure",
        SubunitRecoverableStorage = "subunitRecoverableStorage",
        SubunitRemoved = "subunitRemoved",
        SubunitResourceAdded = "subunitResourceAdded",
        SubunitResourceRemoved = "subunitResourceRemoved",
        SubunitThermistorFailure = "subunitThermistorFailure",
        SubunitTimingFailure = "subunitTimingFailure",
        SubunitTurnedOff = "subunitTurnedOff",
        SubunitTurnedOn = "subunitTurnedOn",
        SubunitUnderTemperature = "subunitUnderTemperature",
        SubunitUnrecoverableFailure = "subunitUnrecoverableFailure",
        SubunitUnrecoverableStorage = "subunitUnrecoverableStorage",
        SubunitWarmingUp = "subunitWarmingUp",
        Suspend = "suspend",
        Testing = "testing",
        TrimmerAdded = "trimmerAdded",
        TrimmerAlmostEmpty = "trimmerAlmostEmpty",
        TrimmerAlmostFull = "trimmerAlmostFull",
        TrimmerAtLimit = "trimmerAtLimit",
        TrimmerClosed = "trimmerClosed",
        TrimmerConfigurationChange = "trimmerConfigurationChange",
        TrimmerCoverClosed = "trimmerCoverClosed",
        TrimmerCoverOpen = "trimmerCoverOpen",
        TrimmerEmpty = "trimmerEmpty",
        TrimmerFull = "trimmerFull",
        TrimmerInterlockClosed = "trimmerInterlockClosed",
        TrimmerInterlockOpen = "trimmerInterlockOpen",
        TrimmerJam = "trimmerJam",
        TrimmerLifeAlmostOver = "trimmerLifeAlmostOver",
        TrimmerLifeOver = "trimmerLifeOver",
        TrimmerMemoryExhausted = "trimmerMemoryExhausted",
        TrimmerMissing = "trimmerMissing",
        TrimmerMotorFailure = "trimmerMotorFailure",
        TrimmerNearLimit = "trimmerNearLimit",
        TrimmerOffline = "trimmerOffline",
        TrimmerOpened = "trimmerOpened",
        TrimmerOverTemperature = "trimmerOverTemperature",
        TrimmerPowerSaver = "trimmerPowerSaver",
        TrimmerRecoverableFailure = "trimmerRecoverableFailure",
        TrimmerRecoverableStorage = "trimmerRecoverableStorage",
        TrimmerRemoved = "trimmerRemoved",
        TrimmerResourceAdded = "trimmerResourceAdded",
        TrimmerResourceRemoved = "trimmerResourceRemoved",
        TrimmerThermistorFailure = "trimmerThermistorFailure",
        TrimmerTimingFailure = "trimmerTimingFailure",
        TrimmerTurnedOff = "trimmerTurnedOff",
        TrimmerTurnedOn = "trimmerTurnedOn",
        TrimmerUnderTemperature = "trimmerUnderTemperature",
        TrimmerUnrecoverableFailure = "trimmerUnrecoverableFailure",
        TrimmerUnrecoverableStorageError = "trimmerUnrecoverableStorageError",
        TrimmerWarmingUp = "trimmerWarmingUp",
        Unknown = "unknown",
        WrapperAdded = "wrapperAdded",
        WrapperAlmostEmpty = "wrapperAlmostEmpty",
        WrapperAlmostFull = "wrapperAlmostFull",
        WrapperAtLimit = "wrapperAtLimit",
        WrapperClosed = "wrapperClosed",
        WrapperConfigurationChange = "wrapperConfigurationChange",
        WrapperCoverClosed = "wrapperCoverClosed",
        WrapperCoverOpen = "wrapperCoverOpen",
        WrapperEmpty = "wrapperEmpty",
        WrapperFull = "wrapperFull",
        WrapperInterlockClosed = "wrapperInterlockClosed",
        WrapperInterlockOpen = "wrapperInterlockOpen",
        WrapperJam = "wrapperJam",
        WrapperLifeAlmostOver = "wrapperLifeAlmostOver",
        WrapperLifeOver = "wrapperLifeOver",
        WrapperMemoryExhausted = "wrapperMemoryExhausted",
        WrapperMissing = "wrapperMissing",
        WrapperNearLimit = "wrapperNearLimit",
        WrapperOffline = "wrapperOffline",
        WrapperOpened = "wrapperOpened",
        WrapperOverTemperature = "wrapperOverTemperature",
        WrapperPowerSaver = "wrapperPowerSaver",
        WrapperRecoverableFailure = "wrapperRecoverableFailure",
        WrapperRecoverableStorage = "wrapperRecoverableStorage",
        WrapperRemoved = "wrapperRemoved",
        WrapperResourceAdded = "wrapperResourceAdded",
        WrapperResourceRemoved = "wrapperResourceRemoved",
        WrapperThermistorFailure = "wrapperThermistorFailure",
        WrapperTimingFailure = "wrapperTimingFailure",
        WrapperTurnedOff = "wrapperTurnedOff",
        WrapperTurnedOn = "wrapperTurnedOn",
        WrapperUnderTemperature = "wrapperUnderTemperature",
        WrapperUnrecoverableFailure = "wrapperUnrecoverableFailure",
        WrapperUnrecoverableStorageError = "wrapperUnrecoverableStorageError",
        WrapperWarmingUp = "wrapperWarmingUp",
        UnknownFutureValue = "unknownFutureValue",
        BanderMotorFailure = "banderMotorFailure",
        ChamberCooling = "chamberCooling",
        ChamberTemperatureHigh = "chamberTemperatureHigh",
        Deactivated = "deactivated",
        ImprinterCoverClosed = "imprinterCoverClosed",
        ImprinterCoverOpen = "imprinterCoverOpen",
        ImprinterRecoverableStorage = "imprinterRecoverableStorage",
        ImprinterUnderTemperature = "imprinterUnderTemperature",
        InterpreterCartridgeAdded = "interpreterCartridgeAdded",
        InterpreterCartridgeDeleted = "interpreterCartridgeDeleted",
        MakeEnvelopeMotorFailure = "makeEnvelopeMotorFailure",
        MarkerTonerCartridgeMissing = "markerTonerCartridgeMissing",
        MaterialNeeded = "materialNeeded",
        PuncherAtLimit = "puncherAtLimit",
        PuncherCoverClosed = "puncherCoverClosed",
        PuncherCoverOpen = "puncherCoverOpen",
        PuncherRecoverableStorage = "puncherRecoverableStorage",
        PuncherUnderTemperature = "puncherUnderTemperature",
        PuncherUnrecoverableFailure = "puncherUnrecoverableFailure",
        PuncherUnrecoverableStorageError = "puncherUnrecoverableStorageError",
        StaplerAdded = "staplerAdded",
        StaplerAlmostFull = "staplerAlmostFull",
        StaplerAtLimit = "staplerAtLimit",
        StaplerFull = "staplerFull",
        StaplerJam = "staplerJam",
        StaplerLifeAlmostOver = "staplerLifeAlmostOver",
        StaplerLifeOver = "staplerLifeOver",
        StaplerMissing = "staplerMissing",
        StaplerMotorFailure = "staplerMotorFailure",
        StaplerNearLimit = "staplerNearLimit",
        StaplerRemoved = "staplerRemoved",
        StaplerResourceRemoved = "staplerResourceRemoved",
        StaplerThermistorFailure = "staplerThermistorFailure",
        StaplerTurnedOn = "staplerTurnedOn",
        StitcherConfigurationChange = "stitcherConfigurationChange",
        StitcherMissing = "stitcherMissing",
        StitcherMotorFailure = "stitcherMotorFailure",
        StitcherOffline = "stitcherOffline",
        StitcherOverTemperature = "stitcherOverTemperature",
        StitcherResourceAdded = "stitcherResourceAdded",
        StitcherUnrecoverableStorageError = "stitcherUnrecoverableStorageError",
        WrapperMotorFailure = "wrapperMotorFailure",
    }
}

crate::runtime::model! {
    /// Inherits from printerBase.
    ///
    /// [`microsoft.graph.printerShare`](https://learn.microsoft.com/graph/api/resources/printershare?view=graph-rest-1.0), with the accessors of [`PrinterBase`](super::PrinterBase)
    PrinterShare: super::PrinterBase, super::Entity = "microsoft.graph.printerShare";
    inherited "id" ID, with_id(String), "`id`";
    inherited "capabilities" CAPABILITIES, with_capabilities(super::PrinterCapabilities), "`capabilities`";
    inherited "defaults" DEFAULTS, with_defaults(super::PrinterDefaults), "`defaults`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "isAcceptingJobs" IS_ACCEPTING_JOBS, with_is_accepting_jobs(bool), "`isAcceptingJobs`";
    inherited "location" LOCATION, with_location(super::PrinterLocation), "`location`";
    inherited "manufacturer" MANUFACTURER, with_manufacturer(String), "`manufacturer`";
    inherited "model" MODEL, with_model(String), "`model`";
    inherited "status" STATUS, with_status(super::PrinterStatus), "`status`";
    inherited "jobs" JOBS, with_jobs(Vec<super::PrintJob>), "`jobs`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "allowAllUsers" ALLOW_ALL_USERS, allow_all_users bool -> Option<bool>, with_allow_all_users(bool), "`allowAllUsers`: `Edm.Boolean`";
    "viewPoint" VIEW_POINT, view_point model -> Option<&super::PrinterShareViewpoint>, with_view_point(super::PrinterShareViewpoint), "`viewPoint`: `microsoft.graph.printerShareViewpoint`, metadata";
    "printer" PRINTER, printer model -> Option<&super::Printer>, with_printer(super::Printer), "`printer`: `microsoft.graph.printer`";
    "allowedUsers" ALLOWED_USERS, allowed_users models -> Option<&[super::User]>, with_allowed_users(Vec<super::User>), "`allowedUsers`: `Collection(microsoft.graph.user)`";
    "allowedGroups" ALLOWED_GROUPS, allowed_groups models -> Option<&[super::Group]>, with_allowed_groups(Vec<super::Group>), "`allowedGroups`: `Collection(microsoft.graph.group)`";
}

crate::runtime::model! {
    /// `microsoft.graph.printerShareViewpoint`, metadata
    PrinterShareViewpoint = "microsoft.graph.printerShareViewpoint";
    "lastUsedDateTime" LAST_USED_DATE_TIME, last_used_date_time date_time -> Parsed<OffsetDateTime>, with_last_used_date_time(OffsetDateTime), "`lastUsedDateTime`: `Edm.DateTimeOffset`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.printerStatus`](https://learn.microsoft.com/graph/api/resources/printerstatus?view=graph-rest-1.0)
    PrinterStatus = "microsoft.graph.printerStatus";
    "state" STATE, state enumeration -> Option<super::PrinterProcessingState>, with_state(super::PrinterProcessingState), "`state`: `microsoft.graph.printerProcessingState`, read-only" "Read-only.";
    "details" DETAILS, details enumerations -> Option<Vec<super::PrinterProcessingStateDetail>>, with_details(Vec<super::PrinterProcessingStateDetail>), "`details`: `Collection(microsoft.graph.printerProcessingStateDetail)`, read-only" "Read-only.";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, read-only" "Read-only.";
}
