// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// [`microsoft.graph.security.ediscoveryFile`](https://learn.microsoft.com/graph/api/resources/security-ediscoveryfile?view=graph-rest-beta)
    EdiscoveryFile = "microsoft.graph.security.ediscoveryFile"
}

impl EdiscoveryFile {
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `dateTime` in queries.
    pub const DATE_TIME: Property<Self> = Property::new("dateTime");
    /// `extension` in queries.
    pub const EXTENSION: Property<Self> = Property::new("extension");
    /// `extractedTextContent` in queries.
    pub const EXTRACTED_TEXT_CONTENT: Property<Self> = Property::new("extractedTextContent");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `mediaType` in queries.
    pub const MEDIA_TYPE: Property<Self> = Property::new("mediaType");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `otherProperties` in queries.
    pub const OTHER_PROPERTIES: Property<Self> = Property::new("otherProperties");
    /// `processingStatus` in queries.
    pub const PROCESSING_STATUS: Property<Self> = Property::new("processingStatus");
    /// `senderAuthor` in queries.
    pub const SENDER_AUTHOR: Property<Self> = Property::new("senderAuthor");
    /// `size` in queries.
    pub const SIZE: Property<Self> = Property::new("size");
    /// `sourceType` in queries.
    pub const SOURCE_TYPE: Property<Self> = Property::new("sourceType");
    /// `subjectTitle` in queries.
    pub const SUBJECT_TITLE: Property<Self> = Property::new("subjectTitle");
    /// `custodian` in queries.
    pub const CUSTODIAN: Property<Self> = Property::new("custodian");
    /// `tags` in queries.
    pub const TAGS: Property<Self> = Property::new("tags");

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `dateTime`: `Edm.DateTimeOffset`
    pub fn date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("dateTime")
    }

    /// Sets `dateTime`.
    pub fn with_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("dateTime", value))
    }

    /// `extension`: `Edm.String`
    pub fn extension(&self) -> Option<&str> {
        self.0.str("extension")
    }

    /// Sets `extension`.
    pub fn with_extension(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("extension", value))
    }

    /// `extractedTextContent`: `Edm.Stream`
    pub fn extracted_text_content(&self) -> Option<&Value> {
        self.0.untyped("extractedTextContent")
    }

    /// Sets `extractedTextContent`.
    pub fn with_extracted_text_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("extractedTextContent", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `mediaType`: `Edm.String`
    pub fn media_type(&self) -> Option<&str> {
        self.0.str("mediaType")
    }

    /// Sets `mediaType`.
    pub fn with_media_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaType", value))
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `otherProperties`: `microsoft.graph.security.stringValueDictionary`
    pub fn other_properties(&self) -> Option<&super::StringValueDictionary> {
        self.0.model("otherProperties")
    }

    /// Sets `otherProperties`.
    pub fn with_other_properties(self, value: impl Into<Nullable<super::StringValueDictionary>>) -> Self {
        Self(self.0.with("otherProperties", value))
    }

    /// `processingStatus`: `microsoft.graph.security.fileProcessingStatus`
    ///
    /// Possible values are: success, internalError, processingTimeout, unknownError, invalidFileId, fileSizeIsZero, fileSizeIsTooLarge, fileDepthLimitExceeded, fileBodyIsTooLong, fileTypeIsUnknown, fileTypeIsNotSupported, malformedFile, protectedFile, poisonFile, noReviewSetSummaryGenerated, extractionException, ocrProcessingTimeout, ocrFileSizeExceedsLimit.
    pub fn processing_status(&self) -> Option<super::FileProcessingStatus> {
        self.0.enumeration("processingStatus")
    }

    /// Sets `processingStatus`.
    pub fn with_processing_status(self, value: impl Into<Nullable<super::FileProcessingStatus>>) -> Self {
        Self(self.0.with("processingStatus", value))
    }

    /// `senderAuthor`: `Collection(Edm.String)`
    pub fn sender_author(&self) -> Option<Vec<&str>> {
        self.0.strs("senderAuthor")
    }

    /// Sets `senderAuthor`.
    pub fn with_sender_author(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("senderAuthor", value))
    }

    /// `size`: `Edm.Int64`
    pub fn size(&self) -> Option<i64> {
        self.0.i64("size")
    }

    /// Sets `size`.
    pub fn with_size(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("size", value))
    }

    /// `sourceType`: `microsoft.graph.security.sourceType`
    ///
    /// Possible values are: mailbox, site.
    pub fn source_type(&self) -> Option<super::SourceType> {
        self.0.enumeration("sourceType")
    }

    /// Sets `sourceType`.
    pub fn with_source_type(self, value: impl Into<Nullable<super::SourceType>>) -> Self {
        Self(self.0.with("sourceType", value))
    }

    /// `subjectTitle`: `Edm.String`
    pub fn subject_title(&self) -> Option<&str> {
        self.0.str("subjectTitle")
    }

    /// Sets `subjectTitle`.
    pub fn with_subject_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectTitle", value))
    }

    /// `custodian`: `microsoft.graph.security.ediscoveryCustodian`
    pub fn custodian(&self) -> Option<&super::EdiscoveryCustodian> {
        self.0.model("custodian")
    }

    /// Sets `custodian`.
    pub fn with_custodian(self, value: impl Into<Nullable<super::EdiscoveryCustodian>>) -> Self {
        Self(self.0.with("custodian", value))
    }

    /// `tags`: `Collection(microsoft.graph.security.ediscoveryReviewTag)`
    pub fn tags(&self) -> Option<&[super::EdiscoveryReviewTag]> {
        self.0.models("tags")
    }

    /// Sets `tags`.
    pub fn with_tags(self, value: impl Into<Nullable<Vec<super::EdiscoveryReviewTag>>>) -> Self {
        Self(self.0.with("tags", value))
    }
}
