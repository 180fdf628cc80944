// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.androidEnrollmentCompanyCode`](https://learn.microsoft.com/graph/api/resources/intune-androidforwork-androidenrollmentcompanycode?view=graph-rest-beta)
    AndroidEnrollmentCompanyCode = "microsoft.graph.androidEnrollmentCompanyCode"
}

impl AndroidEnrollmentCompanyCode {
    /// `enrollmentToken` in queries.
    pub const ENROLLMENT_TOKEN: Property<Self> = Property::new("enrollmentToken");
    /// `qrCodeContent` in queries.
    pub const QR_CODE_CONTENT: Property<Self> = Property::new("qrCodeContent");
    /// `qrCodeImage` in queries.
    pub const QR_CODE_IMAGE: Property<Self> = Property::new("qrCodeImage");

    /// `enrollmentToken`: `Edm.String`
    pub fn enrollment_token(&self) -> Option<&str> {
        self.0.str("enrollmentToken")
    }

    /// Sets `enrollmentToken`.
    pub fn with_enrollment_token(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enrollmentToken", value))
    }

    /// `qrCodeContent`: `Edm.String`
    pub fn qr_code_content(&self) -> Option<&str> {
        self.0.str("qrCodeContent")
    }

    /// Sets `qrCodeContent`.
    pub fn with_qr_code_content(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("qrCodeContent", value))
    }

    /// `qrCodeImage`: `microsoft.graph.mimeContent`
    pub fn qr_code_image(&self) -> Option<&super::MimeContent> {
        self.0.model("qrCodeImage")
    }

    /// Sets `qrCodeImage`.
    pub fn with_qr_code_image(self, value: impl Into<Nullable<super::MimeContent>>) -> Self {
        Self(self.0.with("qrCodeImage", value))
    }
}
