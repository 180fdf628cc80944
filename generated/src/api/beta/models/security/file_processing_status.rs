// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.fileProcessingStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta)
    FileProcessingStatus = "microsoft.graph.security.fileProcessingStatus" {
        Success = "success",
        InternalError = "internalError",
        UnknownError = "unknownError",
        ProcessingTimeout = "processingTimeout",
        InvalidFileId = "invalidFileId",
        FileSizeIsZero = "fileSizeIsZero",
        FileSizeIsTooLarge = "fileSizeIsTooLarge",
        FileDepthLimitExceeded = "fileDepthLimitExceeded",
        FileBodyIsTooLong = "fileBodyIsTooLong",
        FileTypeIsUnknown = "fileTypeIsUnknown",
        FileTypeIsNotSupported = "fileTypeIsNotSupported",
        MalformedFile = "malformedFile",
        ProtectedFile = "protectedFile",
        PoisonFile = "poisonFile",
        NoReviewSetSummaryGenerated = "noReviewSetSummaryGenerated",
        ExtractionException = "extractionException",
        OcrProcessingTimeout = "ocrProcessingTimeout",
        OcrFileSizeExceedsLimit = "ocrFileSizeExceedsLimit",
    }
}
