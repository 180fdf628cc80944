// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printerDefaults`](https://learn.microsoft.com/graph/api/resources/printerdefaults?view=graph-rest-1.0)
    PrinterDefaults = "microsoft.graph.printerDefaults"
}

impl PrinterDefaults {
    /// `copiesPerJob` in queries.
    pub const COPIES_PER_JOB: Property<Self> = Property::new("copiesPerJob");
    /// `contentType` in queries.
    pub const CONTENT_TYPE: Property<Self> = Property::new("contentType");
    /// `finishings` in queries.
    pub const FINISHINGS: Property<Self> = Property::new("finishings");
    /// `mediaColor` in queries.
    pub const MEDIA_COLOR: Property<Self> = Property::new("mediaColor");
    /// `mediaType` in queries.
    pub const MEDIA_TYPE: Property<Self> = Property::new("mediaType");
    /// `mediaSize` in queries.
    pub const MEDIA_SIZE: Property<Self> = Property::new("mediaSize");
    /// `pagesPerSheet` in queries.
    pub const PAGES_PER_SHEET: Property<Self> = Property::new("pagesPerSheet");
    /// `orientation` in queries.
    pub const ORIENTATION: Property<Self> = Property::new("orientation");
    /// `outputBin` in queries.
    pub const OUTPUT_BIN: Property<Self> = Property::new("outputBin");
    /// `fitPdfToPage` in queries.
    pub const FIT_PDF_TO_PAGE: Property<Self> = Property::new("fitPdfToPage");
    /// `multipageLayout` in queries.
    pub const MULTIPAGE_LAYOUT: Property<Self> = Property::new("multipageLayout");
    /// `colorMode` in queries.
    pub const COLOR_MODE: Property<Self> = Property::new("colorMode");
    /// `quality` in queries.
    pub const QUALITY: Property<Self> = Property::new("quality");
    /// `duplexMode` in queries.
    pub const DUPLEX_MODE: Property<Self> = Property::new("duplexMode");
    /// `dpi` in queries.
    pub const DPI: Property<Self> = Property::new("dpi");
    /// `scaling` in queries.
    pub const SCALING: Property<Self> = Property::new("scaling");
    /// `inputBin` in queries.
    pub const INPUT_BIN: Property<Self> = Property::new("inputBin");

    /// `copiesPerJob`: `Edm.Int32`
    pub fn copies_per_job(&self) -> Option<i32> {
        self.0.i32("copiesPerJob")
    }

    /// Sets `copiesPerJob`.
    pub fn with_copies_per_job(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("copiesPerJob", value))
    }

    /// `contentType`: `Edm.String`
    pub fn content_type(&self) -> Option<&str> {
        self.0.str("contentType")
    }

    /// Sets `contentType`.
    pub fn with_content_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentType", value))
    }

    /// `finishings`: `Collection(microsoft.graph.printFinishing)`
    pub fn finishings(&self) -> Option<Vec<super::PrintFinishing>> {
        self.0.enumerations("finishings")
    }

    /// Sets `finishings`.
    pub fn with_finishings(self, value: impl Into<Nullable<Vec<super::PrintFinishing>>>) -> Self {
        Self(self.0.with("finishings", value))
    }

    /// `mediaColor`: `Edm.String`
    pub fn media_color(&self) -> Option<&str> {
        self.0.str("mediaColor")
    }

    /// Sets `mediaColor`.
    pub fn with_media_color(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaColor", value))
    }

    /// `mediaType`: `Edm.String`
    pub fn media_type(&self) -> Option<&str> {
        self.0.str("mediaType")
    }

    /// Sets `mediaType`.
    pub fn with_media_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaType", value))
    }

    /// `mediaSize`: `Edm.String`
    pub fn media_size(&self) -> Option<&str> {
        self.0.str("mediaSize")
    }

    /// Sets `mediaSize`.
    pub fn with_media_size(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaSize", value))
    }

    /// `pagesPerSheet`: `Edm.Int32`
    pub fn pages_per_sheet(&self) -> Option<i32> {
        self.0.i32("pagesPerSheet")
    }

    /// Sets `pagesPerSheet`.
    pub fn with_pages_per_sheet(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pagesPerSheet", value))
    }

    /// `orientation`: `microsoft.graph.printOrientation`
    pub fn orientation(&self) -> Option<super::PrintOrientation> {
        self.0.enumeration("orientation")
    }

    /// Sets `orientation`.
    pub fn with_orientation(self, value: impl Into<Nullable<super::PrintOrientation>>) -> Self {
        Self(self.0.with("orientation", value))
    }

    /// `outputBin`: `Edm.String`
    pub fn output_bin(&self) -> Option<&str> {
        self.0.str("outputBin")
    }

    /// Sets `outputBin`.
    pub fn with_output_bin(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outputBin", value))
    }

    /// `fitPdfToPage`: `Edm.Boolean`
    pub fn fit_pdf_to_page(&self) -> Option<bool> {
        self.0.bool("fitPdfToPage")
    }

    /// Sets `fitPdfToPage`.
    pub fn with_fit_pdf_to_page(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("fitPdfToPage", value))
    }

    /// `multipageLayout`: `microsoft.graph.printMultipageLayout`
    pub fn multipage_layout(&self) -> Option<super::PrintMultipageLayout> {
        self.0.enumeration("multipageLayout")
    }

    /// Sets `multipageLayout`.
    pub fn with_multipage_layout(self, value: impl Into<Nullable<super::PrintMultipageLayout>>) -> Self {
        Self(self.0.with("multipageLayout", value))
    }

    /// `colorMode`: `microsoft.graph.printColorMode`
    pub fn color_mode(&self) -> Option<super::PrintColorMode> {
        self.0.enumeration("colorMode")
    }

    /// Sets `colorMode`.
    pub fn with_color_mode(self, value: impl Into<Nullable<super::PrintColorMode>>) -> Self {
        Self(self.0.with("colorMode", value))
    }

    /// `quality`: `microsoft.graph.printQuality`
    pub fn quality(&self) -> Option<super::PrintQuality> {
        self.0.enumeration("quality")
    }

    /// Sets `quality`.
    pub fn with_quality(self, value: impl Into<Nullable<super::PrintQuality>>) -> Self {
        Self(self.0.with("quality", value))
    }

    /// `duplexMode`: `microsoft.graph.printDuplexMode`
    pub fn duplex_mode(&self) -> Option<super::PrintDuplexMode> {
        self.0.enumeration("duplexMode")
    }

    /// Sets `duplexMode`.
    pub fn with_duplex_mode(self, value: impl Into<Nullable<super::PrintDuplexMode>>) -> Self {
        Self(self.0.with("duplexMode", value))
    }

    /// `dpi`: `Edm.Int32`
    pub fn dpi(&self) -> Option<i32> {
        self.0.i32("dpi")
    }

    /// Sets `dpi`.
    pub fn with_dpi(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("dpi", value))
    }

    /// `scaling`: `microsoft.graph.printScaling`
    pub fn scaling(&self) -> Option<super::PrintScaling> {
        self.0.enumeration("scaling")
    }

    /// Sets `scaling`.
    pub fn with_scaling(self, value: impl Into<Nullable<super::PrintScaling>>) -> Self {
        Self(self.0.with("scaling", value))
    }

    /// `inputBin`: `Edm.String`
    pub fn input_bin(&self) -> Option<&str> {
        self.0.str("inputBin")
    }

    /// Sets `inputBin`.
    pub fn with_input_bin(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("inputBin", value))
    }
}
