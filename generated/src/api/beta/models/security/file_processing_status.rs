// Written by `cargo xtask gen`; do not edit.
crate::runtime::enumeration! {
    /// [`microsoft.graph.security.fileProcessingStatus`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta)
    FileProcessingStatus = "microsoft.graph.security.fileProcessingStatus" {
        /// `success`
        Success = "success",
        /// `internalError`
        InternalError = "internalError",
        /// `unknownError`
        UnknownError = "unknownError",
        /// `processingTimeout`
        ProcessingTimeout = "processingTimeout",
        /// `invalidFileId`
        InvalidFileId = "invalidFileId",
        /// `fileSizeIsZero`
        FileSizeIsZero = "fileSizeIsZero",
        /// `fileSizeIsTooLarge`
        FileSizeIsTooLarge = "fileSizeIsTooLarge",
        /// `fileDepthLimitExceeded`
        FileDepthLimitExceeded = "fileDepthLimitExceeded",
        /// `fileBodyIsTooLong`
        FileBodyIsTooLong = "fileBodyIsTooLong",
        /// `fileTypeIsUnknown`
        FileTypeIsUnknown = "fileTypeIsUnknown",
        /// `fileTypeIsNotSupported`
        FileTypeIsNotSupported = "fileTypeIsNotSupported",
        /// `malformedFile`
        MalformedFile = "malformedFile",
        /// `protectedFile`
        ProtectedFile = "protectedFile",
        /// `poisonFile`
        PoisonFile = "poisonFile",
        /// `noReviewSetSummaryGenerated`
        NoReviewSetSummaryGenerated = "noReviewSetSummaryGenerated",
        /// `extractionException`
        ExtractionException = "extractionException",
        /// `ocrProcessingTimeout`
        OcrProcessingTimeout = "ocrProcessingTimeout",
        /// `ocrFileSizeExceedsLimit`
        OcrFileSizeExceedsLimit = "ocrFileSizeExceedsLimit",
    }
}
