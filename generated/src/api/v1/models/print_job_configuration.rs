// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.printJobConfiguration`](https://learn.microsoft.com/graph/api/resources/printjobconfiguration?view=graph-rest-1.0)
    PrintJobConfiguration = "microsoft.graph.printJobConfiguration"
}

impl PrintJobConfiguration {
    /// `pageRanges` in queries.
    pub const PAGE_RANGES: Property<Self> = Property::new("pageRanges");
    /// `quality` in queries.
    pub const QUALITY: Property<Self> = Property::new("quality");
    /// `dpi` in queries.
    pub const DPI: Property<Self> = Property::new("dpi");
    /// `feedOrientation` in queries.
    pub const FEED_ORIENTATION: Property<Self> = Property::new("feedOrientation");
    /// `orientation` in queries.
    pub const ORIENTATION: Property<Self> = Property::new("orientation");
    /// `duplexMode` in queries.
    pub const DUPLEX_MODE: Property<Self> = Property::new("duplexMode");
    /// `copies` in queries.
    pub const COPIES: Property<Self> = Property::new("copies");
    /// `colorMode` in queries.
    pub const COLOR_MODE: Property<Self> = Property::new("colorMode");
    /// `inputBin` in queries.
    pub const INPUT_BIN: Property<Self> = Property::new("inputBin");
    /// `outputBin` in queries.
    pub const OUTPUT_BIN: Property<Self> = Property::new("outputBin");
    /// `mediaSize` in queries.
    pub const MEDIA_SIZE: Property<Self> = Property::new("mediaSize");
    /// `margin` in queries.
    pub const MARGIN: Property<Self> = Property::new("margin");
    /// `mediaType` in queries.
    pub const MEDIA_TYPE: Property<Self> = Property::new("mediaType");
    /// `finishings` in queries.
    pub const FINISHINGS: Property<Self> = Property::new("finishings");
    /// `pagesPerSheet` in queries.
    pub const PAGES_PER_SHEET: Property<Self> = Property::new("pagesPerSheet");
    /// `multipageLayout` in queries.
    pub const MULTIPAGE_LAYOUT: Property<Self> = Property::new("multipageLayout");
    /// `collate` in queries.
    pub const COLLATE: Property<Self> = Property::new("collate");
    /// `scaling` in queries.
    pub const SCALING: Property<Self> = Property::new("scaling");
    /// `fitPdfToPage` in queries.
    pub const FIT_PDF_TO_PAGE: Property<Self> = Property::new("fitPdfToPage");

    /// `pageRanges`: `Collection(microsoft.graph.integerRange)`, read-only
    ///
    /// Read-only.
    pub fn page_ranges(&self) -> Option<&[super::IntegerRange]> {
        self.0.models("pageRanges")
    }

    /// `quality`: `microsoft.graph.printQuality`, read-only
    ///
    /// Read-only.
    pub fn quality(&self) -> Option<super::PrintQuality> {
        self.0.enumeration("quality")
    }

    /// `dpi`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn dpi(&self) -> Option<i32> {
        self.0.i32("dpi")
    }

    /// `feedOrientation`: `microsoft.graph.printerFeedOrientation`, read-only
    ///
    /// Read-only.
    pub fn feed_orientation(&self) -> Option<super::PrinterFeedOrientation> {
        self.0.enumeration("feedOrientation")
    }

    /// `orientation`: `microsoft.graph.printOrientation`
    pub fn orientation(&self) -> Option<super::PrintOrientation> {
        self.0.enumeration("orientation")
    }

    /// Sets `orientation`.
    pub fn with_orientation(self, value: impl Into<Nullable<super::PrintOrientation>>) -> Self {
        Self(self.0.with("orientation", value))
    }

    /// `duplexMode`: `microsoft.graph.printDuplexMode`, read-only
    ///
    /// Read-only.
    pub fn duplex_mode(&self) -> Option<super::PrintDuplexMode> {
        self.0.enumeration("duplexMode")
    }

    /// `copies`: `Edm.Int32`, read-only
    ///
    /// Read-only.
    pub fn copies(&self) -> Option<i32> {
        self.0.i32("copies")
    }

    /// `colorMode`: `microsoft.graph.printColorMode`, read-only
    ///
    /// Read-only.
    pub fn color_mode(&self) -> Option<super::PrintColorMode> {
        self.0.enumeration("colorMode")
    }

    /// `inputBin`: `Edm.String`
    pub fn input_bin(&self) -> Option<&str> {
        self.0.str("inputBin")
    }

    /// Sets `inputBin`.
    pub fn with_input_bin(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("inputBin", value))
    }

    /// `outputBin`: `Edm.String`
    pub fn output_bin(&self) -> Option<&str> {
        self.0.str("outputBin")
    }

    /// Sets `outputBin`.
    pub fn with_output_bin(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("outputBin", value))
    }

    /// `mediaSize`: `Edm.String`
    pub fn media_size(&self) -> Option<&str> {
        self.0.str("mediaSize")
    }

    /// Sets `mediaSize`.
    pub fn with_media_size(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaSize", value))
    }

    /// `margin`: `microsoft.graph.printMargin`
    pub fn margin(&self) -> Option<&super::PrintMargin> {
        self.0.model("margin")
    }

    /// Sets `margin`.
    pub fn with_margin(self, value: impl Into<Nullable<super::PrintMargin>>) -> Self {
        Self(self.0.with("margin", value))
    }

    /// `mediaType`: `Edm.String`
    pub fn media_type(&self) -> Option<&str> {
        self.0.str("mediaType")
    }

    /// Sets `mediaType`.
    pub fn with_media_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mediaType", value))
    }

    /// `finishings`: `Collection(microsoft.graph.printFinishing)`
    pub fn finishings(&self) -> Option<Vec<super::PrintFinishing>> {
        self.0.enumerations("finishings")
    }

    /// Sets `finishings`.
    pub fn with_finishings(self, value: impl Into<Nullable<Vec<super::PrintFinishing>>>) -> Self {
        Self(self.0.with("finishings", value))
    }

    /// `pagesPerSheet`: `Edm.Int32`
    pub fn pages_per_sheet(&self) -> Option<i32> {
        self.0.i32("pagesPerSheet")
    }

    /// Sets `pagesPerSheet`.
    pub fn with_pages_per_sheet(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pagesPerSheet", value))
    }

    /// `multipageLayout`: `microsoft.graph.printMultipageLayout`
    pub fn multipage_layout(&self) -> Option<super::PrintMultipageLayout> {
        self.0.enumeration("multipageLayout")
    }

    /// Sets `multipageLayout`.
    pub fn with_multipage_layout(self, value: impl Into<Nullable<super::PrintMultipageLayout>>) -> Self {
        Self(self.0.with("multipageLayout", value))
    }

    /// `collate`: `Edm.Boolean`
    pub fn collate(&self) -> Option<bool> {
        self.0.bool("collate")
    }

    /// Sets `collate`.
    pub fn with_collate(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("collate", value))
    }

    /// `scaling`: `microsoft.graph.printScaling`
    pub fn scaling(&self) -> Option<super::PrintScaling> {
        self.0.enumeration("scaling")
    }

    /// Sets `scaling`.
    pub fn with_scaling(self, value: impl Into<Nullable<super::PrintScaling>>) -> Self {
        Self(self.0.with("scaling", value))
    }

    /// `fitPdfToPage`: `Edm.String`
    pub fn fit_pdf_to_page(&self) -> Option<&str> {
        self.0.str("fitPdfToPage")
    }

    /// Sets `fitPdfToPage`.
    pub fn with_fit_pdf_to_page(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("fitPdfToPage", value))
    }
}
