// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.security.submissionResult`](https://learn.microsoft.com/graph/api/resources/security-submissionresult?view=graph-rest-beta)
    SubmissionResult = "microsoft.graph.security.submissionResult"
}

impl SubmissionResult {
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `detail` in queries.
    pub const DETAIL: Property<Self> = Property::new("detail");
    /// `detectedFiles` in queries.
    pub const DETECTED_FILES: Property<Self> = Property::new("detectedFiles");
    /// `detectedUrls` in queries.
    pub const DETECTED_URLS: Property<Self> = Property::new("detectedUrls");
    /// `userMailboxSetting` in queries.
    pub const USER_MAILBOX_SETTING: Property<Self> = Property::new("userMailboxSetting");

    /// `category`: `microsoft.graph.submissionResultCategory`
    ///
    /// Possible values are: notJunk, spam, phishing, malware, allowedByPolicy, blockedByPolicy, spoof, unknown, noResultAvailable, unkownFutureValue.
    pub fn category(&self) -> Option<super::super::SubmissionResultCategory> {
        self.0.enumeration("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::super::SubmissionResultCategory>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `detail`: `microsoft.graph.security.submissionResultDetail`
    pub fn detail(&self) -> Option<super::SubmissionResultDetail> {
        self.0.enumeration("detail")
    }

    /// Sets `detail`.
    pub fn with_detail(self, value: impl Into<Nullable<super::SubmissionResultDetail>>) -> Self {
        Self(self.0.with("detail", value))
    }

    /// `detectedFiles`: `Collection(microsoft.graph.security.submissionDetectedFile)`
    pub fn detected_files(&self) -> Option<&[super::SubmissionDetectedFile]> {
        self.0.models("detectedFiles")
    }

    /// Sets `detectedFiles`.
    pub fn with_detected_files(self, value: impl Into<Nullable<Vec<super::SubmissionDetectedFile>>>) -> Self {
        Self(self.0.with("detectedFiles", value))
    }

    /// `detectedUrls`: `Collection(Edm.String)`
    pub fn detected_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("detectedUrls")
    }

    /// Sets `detectedUrls`.
    pub fn with_detected_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("detectedUrls", value))
    }

    /// `userMailboxSetting`: `microsoft.graph.security.userMailboxSetting`
    pub fn user_mailbox_setting(&self) -> Option<super::UserMailboxSetting> {
        self.0.enumeration("userMailboxSetting")
    }

    /// Sets `userMailboxSetting`.
    pub fn with_user_mailbox_setting(self, value: impl Into<Nullable<super::UserMailboxSetting>>) -> Self {
        Self(self.0.with("userMailboxSetting", value))
    }
}
