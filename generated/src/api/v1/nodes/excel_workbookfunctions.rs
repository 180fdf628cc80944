// Written by `cargo xtask gen`; do not edit.
//! The nodes of the area `excel`.

use super::super::{models, requests};
use crate::runtime::{Call, Get};

crate::runtime::node! {
    /// A value of `microsoft.graph.workbookFunctions`, such as `/drive/root/workbook/functions`.
    WorkbookFunctions: super::Entity = models::WorkbookFunctions
}

impl WorkbookFunctions {
    /// Reads the value. No page documents this request.
    pub fn get(&self) -> Get<models::WorkbookFunctions> {
        self.0.get("GET workbookFunctions: get")
    }

    /// `POST /drive/root/workbook/functions/abs`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn abs(&self, body: requests::workbook_functions::AbsRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: abs
            : | |
            /drive/root/workbook/functions/abs";
        self.0.name("abs").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/accrInt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn accr_int(&self, body: requests::workbook_functions::AccrIntRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: accr_int
            : | |
            /drive/root/workbook/functions/accrInt";
        self.0.name("accrInt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/accrIntM`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn accr_int_m(
        &self,
        body: requests::workbook_functions::AccrIntMRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: accr_int_m
            : | |
            /drive/root/workbook/functions/accrIntM";
        self.0.name("accrIntM").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/acos`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn acos(&self, body: requests::workbook_functions::AcosRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: acos
            : | |
            /drive/root/workbook/functions/acos";
        self.0.name("acos").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/acosh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn acosh(&self, body: requests::workbook_functions::AcoshRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: acosh
            : | |
            /drive/root/workbook/functions/acosh";
        self.0.name("acosh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/acot`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn acot(&self, body: requests::workbook_functions::AcotRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: acot
            : | |
            /drive/root/workbook/functions/acot";
        self.0.name("acot").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/acoth`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn acoth(&self, body: requests::workbook_functions::AcothRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: acoth
            : | |
            /drive/root/workbook/functions/acoth";
        self.0.name("acoth").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/amorDegrc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn amor_degrc(
        &self,
        body: requests::workbook_functions::AmorDegrcRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: amor_degrc
            : | |
            /drive/root/workbook/functions/amorDegrc";
        self.0.name("amorDegrc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/amorLinc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn amor_linc(
        &self,
        body: requests::workbook_functions::AmorLincRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: amor_linc
            : | |
            /drive/root/workbook/functions/amorLinc";
        self.0.name("amorLinc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/and`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn and(&self, body: requests::workbook_functions::AndRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: and
            : | |
            /drive/root/workbook/functions/and";
        self.0.name("and").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/arabic`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn arabic(&self, body: requests::workbook_functions::ArabicRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: arabic
            : | |
            /drive/root/workbook/functions/arabic";
        self.0.name("arabic").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/areas`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn areas(&self, body: requests::workbook_functions::AreasRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: areas
            : | |
            /drive/root/workbook/functions/areas";
        self.0.name("areas").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/asc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn asc(&self, body: requests::workbook_functions::AscRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: asc
            : | |
            /drive/root/workbook/functions/asc";
        self.0.name("asc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/asin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn asin(&self, body: requests::workbook_functions::AsinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: asin
            : | |
            /drive/root/workbook/functions/asin";
        self.0.name("asin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/asinh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn asinh(&self, body: requests::workbook_functions::AsinhRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: asinh
            : | |
            /drive/root/workbook/functions/asinh";
        self.0.name("asinh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/atan`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn atan(&self, body: requests::workbook_functions::AtanRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: atan
            : | |
            /drive/root/workbook/functions/atan";
        self.0.name("atan").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/atan2`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn atan2(&self, body: requests::workbook_functions::Atan2Request) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: atan2
            : | |
            /drive/root/workbook/functions/atan2";
        self.0.name("atan2").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/atanh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn atanh(&self, body: requests::workbook_functions::AtanhRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: atanh
            : | |
            /drive/root/workbook/functions/atanh";
        self.0.name("atanh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/aveDev`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ave_dev(&self, body: requests::workbook_functions::AveDevRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ave_dev
            : | |
            /drive/root/workbook/functions/aveDev";
        self.0.name("aveDev").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/average`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn average(&self, body: requests::workbook_functions::AverageRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: average
            : | |
            /drive/root/workbook/functions/average";
        self.0.name("average").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/averageA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn average_a(
        &self,
        body: requests::workbook_functions::AverageARequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: average_a
            : | |
            /drive/root/workbook/functions/averageA";
        self.0.name("averageA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/averageIf`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn average_if(
        &self,
        body: requests::workbook_functions::AverageIfRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: average_if
            : | |
            /drive/root/workbook/functions/averageIf";
        self.0.name("averageIf").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/averageIfs`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn average_ifs(
        &self,
        body: requests::workbook_functions::AverageIfsRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: average_ifs
            : | |
            /drive/root/workbook/functions/averageIfs";
        self.0.name("averageIfs").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bahtText`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn baht_text(
        &self,
        body: requests::workbook_functions::BahtTextRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: baht_text
            : | |
            /drive/root/workbook/functions/bahtText";
        self.0.name("bahtText").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/base`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn base(&self, body: requests::workbook_functions::BaseRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: base
            : | |
            /drive/root/workbook/functions/base";
        self.0.name("base").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/besselI`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bessel_i(&self, body: requests::workbook_functions::BesselIRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bessel_i
            : | |
            /drive/root/workbook/functions/besselI";
        self.0.name("besselI").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/besselJ`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bessel_j(&self, body: requests::workbook_functions::BesselJRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bessel_j
            : | |
            /drive/root/workbook/functions/besselJ";
        self.0.name("besselJ").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/besselK`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bessel_k(&self, body: requests::workbook_functions::BesselKRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bessel_k
            : | |
            /drive/root/workbook/functions/besselK";
        self.0.name("besselK").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/besselY`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bessel_y(&self, body: requests::workbook_functions::BesselYRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bessel_y
            : | |
            /drive/root/workbook/functions/besselY";
        self.0.name("besselY").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/beta_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn beta_dist(
        &self,
        body: requests::workbook_functions::BetaDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: beta_dist
            : | |
            /drive/root/workbook/functions/beta_Dist";
        self.0.name("beta_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/beta_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn beta_inv(&self, body: requests::workbook_functions::BetaInvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: beta_inv
            : | |
            /drive/root/workbook/functions/beta_Inv";
        self.0.name("beta_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bin2Dec`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bin2_dec(&self, body: requests::workbook_functions::Bin2DecRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bin2_dec
            : | |
            /drive/root/workbook/functions/bin2Dec";
        self.0.name("bin2Dec").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bin2Hex`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bin2_hex(&self, body: requests::workbook_functions::Bin2HexRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bin2_hex
            : | |
            /drive/root/workbook/functions/bin2Hex";
        self.0.name("bin2Hex").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bin2Oct`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bin2_oct(&self, body: requests::workbook_functions::Bin2OctRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bin2_oct
            : | |
            /drive/root/workbook/functions/bin2Oct";
        self.0.name("bin2Oct").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/binom_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn binom_dist(
        &self,
        body: requests::workbook_functions::BinomDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: binom_dist
            : | |
            /drive/root/workbook/functions/binom_Dist";
        self.0.name("binom_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/binom_Dist_Range`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn binom_dist_range(
        &self,
        body: requests::workbook_functions::BinomDistRangeRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: binom_dist_range
            : | |
            /drive/root/workbook/functions/binom_Dist_Range";
        self.0.name("binom_Dist_Range").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/binom_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn binom_inv(
        &self,
        body: requests::workbook_functions::BinomInvRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: binom_inv
            : | |
            /drive/root/workbook/functions/binom_Inv";
        self.0.name("binom_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bitand`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bitand(&self, body: requests::workbook_functions::BitandRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bitand
            : | |
            /drive/root/workbook/functions/bitand";
        self.0.name("bitand").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bitlshift`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bitlshift(
        &self,
        body: requests::workbook_functions::BitlshiftRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bitlshift
            : | |
            /drive/root/workbook/functions/bitlshift";
        self.0.name("bitlshift").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bitor`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bitor(&self, body: requests::workbook_functions::BitorRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bitor
            : | |
            /drive/root/workbook/functions/bitor";
        self.0.name("bitor").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bitrshift`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bitrshift(
        &self,
        body: requests::workbook_functions::BitrshiftRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bitrshift
            : | |
            /drive/root/workbook/functions/bitrshift";
        self.0.name("bitrshift").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/bitxor`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn bitxor(&self, body: requests::workbook_functions::BitxorRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: bitxor
            : | |
            /drive/root/workbook/functions/bitxor";
        self.0.name("bitxor").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ceiling_Math`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ceiling_math(
        &self,
        body: requests::workbook_functions::CeilingMathRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ceiling_math
            : | |
            /drive/root/workbook/functions/ceiling_Math";
        self.0.name("ceiling_Math").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ceiling_Precise`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ceiling_precise(
        &self,
        body: requests::workbook_functions::CeilingPreciseRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ceiling_precise
            : | |
            /drive/root/workbook/functions/ceiling_Precise";
        self.0.name("ceiling_Precise").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/char`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn char(&self, body: requests::workbook_functions::CharRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: char
            : | |
            /drive/root/workbook/functions/char";
        self.0.name("char").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/chiSq_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn chi_sq_dist(
        &self,
        body: requests::workbook_functions::ChiSqDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: chi_sq_dist
            : | |
            /drive/root/workbook/functions/chiSq_Dist";
        self.0.name("chiSq_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/chiSq_Dist_RT`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn chi_sq_dist_rt(
        &self,
        body: requests::workbook_functions::ChiSqDistRtRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: chi_sq_dist_rt
            : | |
            /drive/root/workbook/functions/chiSq_Dist_RT";
        self.0.name("chiSq_Dist_RT").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/chiSq_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn chi_sq_inv(
        &self,
        body: requests::workbook_functions::ChiSqInvRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: chi_sq_inv
            : | |
            /drive/root/workbook/functions/chiSq_Inv";
        self.0.name("chiSq_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/chiSq_Inv_RT`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn chi_sq_inv_rt(
        &self,
        body: requests::workbook_functions::ChiSqInvRtRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: chi_sq_inv_rt
            : | |
            /drive/root/workbook/functions/chiSq_Inv_RT";
        self.0.name("chiSq_Inv_RT").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/choose`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn choose(&self, body: requests::workbook_functions::ChooseRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: choose
            : | |
            /drive/root/workbook/functions/choose";
        self.0.name("choose").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/clean`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn clean(&self, body: requests::workbook_functions::CleanRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: clean
            : | |
            /drive/root/workbook/functions/clean";
        self.0.name("clean").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/code`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn code(&self, body: requests::workbook_functions::CodeRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: code
            : | |
            /drive/root/workbook/functions/code";
        self.0.name("code").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/columns`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn columns(&self, body: requests::workbook_functions::ColumnsRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: columns
            : | |
            /drive/root/workbook/functions/columns";
        self.0.name("columns").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/combin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn combin(&self, body: requests::workbook_functions::CombinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: combin
            : | |
            /drive/root/workbook/functions/combin";
        self.0.name("combin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/combina`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn combina(&self, body: requests::workbook_functions::CombinaRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: combina
            : | |
            /drive/root/workbook/functions/combina";
        self.0.name("combina").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/complex`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn complex(&self, body: requests::workbook_functions::ComplexRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: complex
            : | |
            /drive/root/workbook/functions/complex";
        self.0.name("complex").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/concatenate`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn concatenate(
        &self,
        body: requests::workbook_functions::ConcatenateRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: concatenate
            : | |
            /drive/root/workbook/functions/concatenate";
        self.0.name("concatenate").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/confidence_Norm`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn confidence_norm(
        &self,
        body: requests::workbook_functions::ConfidenceNormRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: confidence_norm
            : | |
            /drive/root/workbook/functions/confidence_Norm";
        self.0.name("confidence_Norm").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/confidence_T`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn confidence_t(
        &self,
        body: requests::workbook_functions::ConfidenceTRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: confidence_t
            : | |
            /drive/root/workbook/functions/confidence_T";
        self.0.name("confidence_T").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/convert`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn convert(&self, body: requests::workbook_functions::ConvertRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: convert
            : | |
            /drive/root/workbook/functions/convert";
        self.0.name("convert").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/cos`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn cos(&self, body: requests::workbook_functions::CosRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: cos
            : | |
            /drive/root/workbook/functions/cos";
        self.0.name("cos").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/cosh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn cosh(&self, body: requests::workbook_functions::CoshRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: cosh
            : | |
            /drive/root/workbook/functions/cosh";
        self.0.name("cosh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/cot`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn cot(&self, body: requests::workbook_functions::CotRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: cot
            : | |
            /drive/root/workbook/functions/cot";
        self.0.name("cot").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/coth`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn coth(&self, body: requests::workbook_functions::CothRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: coth
            : | |
            /drive/root/workbook/functions/coth";
        self.0.name("coth").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/count`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count(&self, body: requests::workbook_functions::CountRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: count
            : | |
            /drive/root/workbook/functions/count";
        self.0.name("count").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/countA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count_a(&self, body: requests::workbook_functions::CountARequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: count_a
            : | |
            /drive/root/workbook/functions/countA";
        self.0.name("countA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/countBlank`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count_blank(
        &self,
        body: requests::workbook_functions::CountBlankRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: count_blank
            : | |
            /drive/root/workbook/functions/countBlank";
        self.0.name("countBlank").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/countIf`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count_if(&self, body: requests::workbook_functions::CountIfRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: count_if
            : | |
            /drive/root/workbook/functions/countIf";
        self.0.name("countIf").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/countIfs`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn count_ifs(
        &self,
        body: requests::workbook_functions::CountIfsRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: count_ifs
            : | |
            /drive/root/workbook/functions/countIfs";
        self.0.name("countIfs").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/coupDayBs`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn coup_day_bs(
        &self,
        body: requests::workbook_functions::CoupDayBsRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: coup_day_bs
            : | |
            /drive/root/workbook/functions/coupDayBs";
        self.0.name("coupDayBs").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/coupDays`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn coup_days(
        &self,
        body: requests::workbook_functions::CoupDaysRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: coup_days
            : | |
            /drive/root/workbook/functions/coupDays";
        self.0.name("coupDays").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/coupDaysNc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn coup_days_nc(
        &self,
        body: requests::workbook_functions::CoupDaysNcRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: coup_days_nc
            : | |
            /drive/root/workbook/functions/coupDaysNc";
        self.0.name("coupDaysNc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/coupNcd`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn coup_ncd(&self, body: requests::workbook_functions::CoupNcdRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: coup_ncd
            : | |
            /drive/root/workbook/functions/coupNcd";
        self.0.name("coupNcd").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/coupNum`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn coup_num(&self, body: requests::workbook_functions::CoupNumRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: coup_num
            : | |
            /drive/root/workbook/functions/coupNum";
        self.0.name("coupNum").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/coupPcd`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn coup_pcd(&self, body: requests::workbook_functions::CoupPcdRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: coup_pcd
            : | |
            /drive/root/workbook/functions/coupPcd";
        self.0.name("coupPcd").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/csc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn csc(&self, body: requests::workbook_functions::CscRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: csc
            : | |
            /drive/root/workbook/functions/csc";
        self.0.name("csc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/csch`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn csch(&self, body: requests::workbook_functions::CschRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: csch
            : | |
            /drive/root/workbook/functions/csch";
        self.0.name("csch").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/cumIPmt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn cum_i_pmt(
        &self,
        body: requests::workbook_functions::CumIPmtRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: cum_i_pmt
            : | |
            /drive/root/workbook/functions/cumIPmt";
        self.0.name("cumIPmt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/cumPrinc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn cum_princ(
        &self,
        body: requests::workbook_functions::CumPrincRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: cum_princ
            : | |
            /drive/root/workbook/functions/cumPrinc";
        self.0.name("cumPrinc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/date`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn date(&self, body: requests::workbook_functions::DateRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: date
            : | |
            /drive/root/workbook/functions/date";
        self.0.name("date").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/datevalue`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn datevalue(
        &self,
        body: requests::workbook_functions::DatevalueRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: datevalue
            : | |
            /drive/root/workbook/functions/datevalue";
        self.0.name("datevalue").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/daverage`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn daverage(
        &self,
        body: requests::workbook_functions::DaverageRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: daverage
            : | |
            /drive/root/workbook/functions/daverage";
        self.0.name("daverage").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/day`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn day(&self, body: requests::workbook_functions::DayRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: day
            : | |
            /drive/root/workbook/functions/day";
        self.0.name("day").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/days`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn days(&self, body: requests::workbook_functions::DaysRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: days
            : | |
            /drive/root/workbook/functions/days";
        self.0.name("days").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/days360`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn days360(&self, body: requests::workbook_functions::Days360Request) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: days360
            : | |
            /drive/root/workbook/functions/days360";
        self.0.name("days360").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/db`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn db(&self, body: requests::workbook_functions::DbRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: db
            : | |
            /drive/root/workbook/functions/db";
        self.0.name("db").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dbcs`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dbcs(&self, body: requests::workbook_functions::DbcsRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dbcs
            : | |
            /drive/root/workbook/functions/dbcs";
        self.0.name("dbcs").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dcount`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dcount(&self, body: requests::workbook_functions::DcountRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dcount
            : | |
            /drive/root/workbook/functions/dcount";
        self.0.name("dcount").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dcountA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dcount_a(&self, body: requests::workbook_functions::DcountARequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dcount_a
            : | |
            /drive/root/workbook/functions/dcountA";
        self.0.name("dcountA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ddb`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ddb(&self, body: requests::workbook_functions::DdbRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ddb
            : | |
            /drive/root/workbook/functions/ddb";
        self.0.name("ddb").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dec2Bin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dec2_bin(&self, body: requests::workbook_functions::Dec2BinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dec2_bin
            : | |
            /drive/root/workbook/functions/dec2Bin";
        self.0.name("dec2Bin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dec2Hex`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dec2_hex(&self, body: requests::workbook_functions::Dec2HexRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dec2_hex
            : | |
            /drive/root/workbook/functions/dec2Hex";
        self.0.name("dec2Hex").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dec2Oct`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dec2_oct(&self, body: requests::workbook_functions::Dec2OctRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dec2_oct
            : | |
            /drive/root/workbook/functions/dec2Oct";
        self.0.name("dec2Oct").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/decimal`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn decimal(&self, body: requests::workbook_functions::DecimalRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: decimal
            : | |
            /drive/root/workbook/functions/decimal";
        self.0.name("decimal").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/degrees`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn degrees(&self, body: requests::workbook_functions::DegreesRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: degrees
            : | |
            /drive/root/workbook/functions/degrees";
        self.0.name("degrees").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/delta`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn delta(&self, body: requests::workbook_functions::DeltaRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: delta
            : | |
            /drive/root/workbook/functions/delta";
        self.0.name("delta").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/devSq`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dev_sq(&self, body: requests::workbook_functions::DevSqRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dev_sq
            : | |
            /drive/root/workbook/functions/devSq";
        self.0.name("devSq").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dget`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dget(&self, body: requests::workbook_functions::DgetRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dget
            : | |
            /drive/root/workbook/functions/dget";
        self.0.name("dget").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/disc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn disc(&self, body: requests::workbook_functions::DiscRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: disc
            : | |
            /drive/root/workbook/functions/disc";
        self.0.name("disc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dmax`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dmax(&self, body: requests::workbook_functions::DmaxRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dmax
            : | |
            /drive/root/workbook/functions/dmax";
        self.0.name("dmax").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dmin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dmin(&self, body: requests::workbook_functions::DminRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dmin
            : | |
            /drive/root/workbook/functions/dmin";
        self.0.name("dmin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dollar`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dollar(&self, body: requests::workbook_functions::DollarRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dollar
            : | |
            /drive/root/workbook/functions/dollar";
        self.0.name("dollar").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dollarDe`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dollar_de(
        &self,
        body: requests::workbook_functions::DollarDeRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dollar_de
            : | |
            /drive/root/workbook/functions/dollarDe";
        self.0.name("dollarDe").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dollarFr`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dollar_fr(
        &self,
        body: requests::workbook_functions::DollarFrRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dollar_fr
            : | |
            /drive/root/workbook/functions/dollarFr";
        self.0.name("dollarFr").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dproduct`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dproduct(
        &self,
        body: requests::workbook_functions::DproductRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dproduct
            : | |
            /drive/root/workbook/functions/dproduct";
        self.0.name("dproduct").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dstDev`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dst_dev(&self, body: requests::workbook_functions::DstDevRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dst_dev
            : | |
            /drive/root/workbook/functions/dstDev";
        self.0.name("dstDev").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dstDevP`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dst_dev_p(
        &self,
        body: requests::workbook_functions::DstDevPRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dst_dev_p
            : | |
            /drive/root/workbook/functions/dstDevP";
        self.0.name("dstDevP").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dsum`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dsum(&self, body: requests::workbook_functions::DsumRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dsum
            : | |
            /drive/root/workbook/functions/dsum";
        self.0.name("dsum").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/duration`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn duration(
        &self,
        body: requests::workbook_functions::DurationRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: duration
            : | |
            /drive/root/workbook/functions/duration";
        self.0.name("duration").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dvar`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dvar(&self, body: requests::workbook_functions::DvarRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dvar
            : | |
            /drive/root/workbook/functions/dvar";
        self.0.name("dvar").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/dvarP`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn dvar_p(&self, body: requests::workbook_functions::DvarPRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: dvar_p
            : | |
            /drive/root/workbook/functions/dvarP";
        self.0.name("dvarP").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ecma_Ceiling`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ecma_ceiling(
        &self,
        body: requests::workbook_functions::EcmaCeilingRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ecma_ceiling
            : | |
            /drive/root/workbook/functions/ecma_Ceiling";
        self.0.name("ecma_Ceiling").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/edate`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn edate(&self, body: requests::workbook_functions::EdateRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: edate
            : | |
            /drive/root/workbook/functions/edate";
        self.0.name("edate").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/effect`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn effect(&self, body: requests::workbook_functions::EffectRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: effect
            : | |
            /drive/root/workbook/functions/effect";
        self.0.name("effect").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/eoMonth`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn eo_month(&self, body: requests::workbook_functions::EoMonthRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: eo_month
            : | |
            /drive/root/workbook/functions/eoMonth";
        self.0.name("eoMonth").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/erf`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn erf(&self, body: requests::workbook_functions::ErfRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: erf
            : | |
            /drive/root/workbook/functions/erf";
        self.0.name("erf").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/erfC`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn erf_c(&self, body: requests::workbook_functions::ErfCRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: erf_c
            : | |
            /drive/root/workbook/functions/erfC";
        self.0.name("erfC").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/erfC_Precise`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn erf_c_precise(
        &self,
        body: requests::workbook_functions::ErfCPreciseRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: erf_c_precise
            : | |
            /drive/root/workbook/functions/erfC_Precise";
        self.0.name("erfC_Precise").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/erf_Precise`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn erf_precise(
        &self,
        body: requests::workbook_functions::ErfPreciseRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: erf_precise
            : | |
            /drive/root/workbook/functions/erf_Precise";
        self.0.name("erf_Precise").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/error_Type`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn error_type(
        &self,
        body: requests::workbook_functions::ErrorTypeRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: error_type
            : | |
            /drive/root/workbook/functions/error_Type";
        self.0.name("error_Type").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/even`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn even(&self, body: requests::workbook_functions::EvenRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: even
            : | |
            /drive/root/workbook/functions/even";
        self.0.name("even").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/exact`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn exact(&self, body: requests::workbook_functions::ExactRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: exact
            : | |
            /drive/root/workbook/functions/exact";
        self.0.name("exact").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/exp`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn exp(&self, body: requests::workbook_functions::ExpRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: exp
            : | |
            /drive/root/workbook/functions/exp";
        self.0.name("exp").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/expon_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn expon_dist(
        &self,
        body: requests::workbook_functions::ExponDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: expon_dist
            : | |
            /drive/root/workbook/functions/expon_Dist";
        self.0.name("expon_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/f_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn f_dist(&self, body: requests::workbook_functions::FDistRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: f_dist
            : | |
            /drive/root/workbook/functions/f_Dist";
        self.0.name("f_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/f_Dist_RT`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn f_dist_rt(
        &self,
        body: requests::workbook_functions::FDistRtRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: f_dist_rt
            : | |
            /drive/root/workbook/functions/f_Dist_RT";
        self.0.name("f_Dist_RT").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/f_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn f_inv(&self, body: requests::workbook_functions::FInvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: f_inv
            : | |
            /drive/root/workbook/functions/f_Inv";
        self.0.name("f_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/f_Inv_RT`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn f_inv_rt(&self, body: requests::workbook_functions::FInvRtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: f_inv_rt
            : | |
            /drive/root/workbook/functions/f_Inv_RT";
        self.0.name("f_Inv_RT").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/fact`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn fact(&self, body: requests::workbook_functions::FactRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: fact
            : | |
            /drive/root/workbook/functions/fact";
        self.0.name("fact").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/factDouble`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn fact_double(
        &self,
        body: requests::workbook_functions::FactDoubleRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: fact_double
            : | |
            /drive/root/workbook/functions/factDouble";
        self.0.name("factDouble").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/false`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn false_(&self) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: false_
            : | |
            /drive/root/workbook/functions/false";
        self.0.name("false").call(sheet)
    }

    /// `POST /drive/root/workbook/functions/find`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn find(&self, body: requests::workbook_functions::FindRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: find
            : | |
            /drive/root/workbook/functions/find";
        self.0.name("find").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/findB`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn find_b(&self, body: requests::workbook_functions::FindBRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: find_b
            : | |
            /drive/root/workbook/functions/findB";
        self.0.name("findB").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/fisher`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn fisher(&self, body: requests::workbook_functions::FisherRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: fisher
            : | |
            /drive/root/workbook/functions/fisher";
        self.0.name("fisher").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/fisherInv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn fisher_inv(
        &self,
        body: requests::workbook_functions::FisherInvRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: fisher_inv
            : | |
            /drive/root/workbook/functions/fisherInv";
        self.0.name("fisherInv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/fixed`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn fixed(&self, body: requests::workbook_functions::FixedRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: fixed
            : | |
            /drive/root/workbook/functions/fixed";
        self.0.name("fixed").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/floor_Math`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn floor_math(
        &self,
        body: requests::workbook_functions::FloorMathRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: floor_math
            : | |
            /drive/root/workbook/functions/floor_Math";
        self.0.name("floor_Math").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/floor_Precise`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn floor_precise(
        &self,
        body: requests::workbook_functions::FloorPreciseRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: floor_precise
            : | |
            /drive/root/workbook/functions/floor_Precise";
        self.0.name("floor_Precise").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/fv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn fv(&self, body: requests::workbook_functions::FvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: fv
            : | |
            /drive/root/workbook/functions/fv";
        self.0.name("fv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/fvschedule`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn fvschedule(
        &self,
        body: requests::workbook_functions::FvscheduleRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: fvschedule
            : | |
            /drive/root/workbook/functions/fvschedule";
        self.0.name("fvschedule").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/gamma`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn gamma(&self, body: requests::workbook_functions::GammaRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: gamma
            : | |
            /drive/root/workbook/functions/gamma";
        self.0.name("gamma").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/gamma_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn gamma_dist(
        &self,
        body: requests::workbook_functions::GammaDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: gamma_dist
            : | |
            /drive/root/workbook/functions/gamma_Dist";
        self.0.name("gamma_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/gamma_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn gamma_inv(
        &self,
        body: requests::workbook_functions::GammaInvRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: gamma_inv
            : | |
            /drive/root/workbook/functions/gamma_Inv";
        self.0.name("gamma_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/gammaLn`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn gamma_ln(&self, body: requests::workbook_functions::GammaLnRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: gamma_ln
            : | |
            /drive/root/workbook/functions/gammaLn";
        self.0.name("gammaLn").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/gammaLn_Precise`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn gamma_ln_precise(
        &self,
        body: requests::workbook_functions::GammaLnPreciseRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: gamma_ln_precise
            : | |
            /drive/root/workbook/functions/gammaLn_Precise";
        self.0.name("gammaLn_Precise").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/gauss`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn gauss(&self, body: requests::workbook_functions::GaussRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: gauss
            : | |
            /drive/root/workbook/functions/gauss";
        self.0.name("gauss").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/gcd`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn gcd(&self, body: requests::workbook_functions::GcdRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: gcd
            : | |
            /drive/root/workbook/functions/gcd";
        self.0.name("gcd").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/geStep`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ge_step(&self, body: requests::workbook_functions::GeStepRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ge_step
            : | |
            /drive/root/workbook/functions/geStep";
        self.0.name("geStep").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/geoMean`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn geo_mean(&self, body: requests::workbook_functions::GeoMeanRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: geo_mean
            : | |
            /drive/root/workbook/functions/geoMean";
        self.0.name("geoMean").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/harMean`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn har_mean(&self, body: requests::workbook_functions::HarMeanRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: har_mean
            : | |
            /drive/root/workbook/functions/harMean";
        self.0.name("harMean").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/hex2Bin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn hex2_bin(&self, body: requests::workbook_functions::Hex2BinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: hex2_bin
            : | |
            /drive/root/workbook/functions/hex2Bin";
        self.0.name("hex2Bin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/hex2Dec`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn hex2_dec(&self, body: requests::workbook_functions::Hex2DecRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: hex2_dec
            : | |
            /drive/root/workbook/functions/hex2Dec";
        self.0.name("hex2Dec").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/hex2Oct`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn hex2_oct(&self, body: requests::workbook_functions::Hex2OctRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: hex2_oct
            : | |
            /drive/root/workbook/functions/hex2Oct";
        self.0.name("hex2Oct").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/hlookup`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn hlookup(&self, body: requests::workbook_functions::HlookupRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: hlookup
            : | |
            /drive/root/workbook/functions/hlookup";
        self.0.name("hlookup").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/hour`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn hour(&self, body: requests::workbook_functions::HourRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: hour
            : | |
            /drive/root/workbook/functions/hour";
        self.0.name("hour").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/hypGeom_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn hyp_geom_dist(
        &self,
        body: requests::workbook_functions::HypGeomDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: hyp_geom_dist
            : | |
            /drive/root/workbook/functions/hypGeom_Dist";
        self.0.name("hypGeom_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/hyperlink`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn hyperlink(
        &self,
        body: requests::workbook_functions::HyperlinkRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: hyperlink
            : | |
            /drive/root/workbook/functions/hyperlink";
        self.0.name("hyperlink").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/if`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn if_(&self, body: requests::workbook_functions::IfRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: if_
            : | |
            /drive/root/workbook/functions/if";
        self.0.name("if").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imAbs`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_abs(&self, body: requests::workbook_functions::ImAbsRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_abs
            : | |
            /drive/root/workbook/functions/imAbs";
        self.0.name("imAbs").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imArgument`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_argument(
        &self,
        body: requests::workbook_functions::ImArgumentRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_argument
            : | |
            /drive/root/workbook/functions/imArgument";
        self.0.name("imArgument").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imConjugate`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_conjugate(
        &self,
        body: requests::workbook_functions::ImConjugateRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_conjugate
            : | |
            /drive/root/workbook/functions/imConjugate";
        self.0.name("imConjugate").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imCos`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_cos(&self, body: requests::workbook_functions::ImCosRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_cos
            : | |
            /drive/root/workbook/functions/imCos";
        self.0.name("imCos").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imCosh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_cosh(&self, body: requests::workbook_functions::ImCoshRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_cosh
            : | |
            /drive/root/workbook/functions/imCosh";
        self.0.name("imCosh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imCot`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_cot(&self, body: requests::workbook_functions::ImCotRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_cot
            : | |
            /drive/root/workbook/functions/imCot";
        self.0.name("imCot").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imCsc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_csc(&self, body: requests::workbook_functions::ImCscRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_csc
            : | |
            /drive/root/workbook/functions/imCsc";
        self.0.name("imCsc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imCsch`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_csch(&self, body: requests::workbook_functions::ImCschRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_csch
            : | |
            /drive/root/workbook/functions/imCsch";
        self.0.name("imCsch").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imDiv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_div(&self, body: requests::workbook_functions::ImDivRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_div
            : | |
            /drive/root/workbook/functions/imDiv";
        self.0.name("imDiv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imExp`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_exp(&self, body: requests::workbook_functions::ImExpRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_exp
            : | |
            /drive/root/workbook/functions/imExp";
        self.0.name("imExp").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imLn`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_ln(&self, body: requests::workbook_functions::ImLnRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_ln
            : | |
            /drive/root/workbook/functions/imLn";
        self.0.name("imLn").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imLog10`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_log10(&self, body: requests::workbook_functions::ImLog10Request) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_log10
            : | |
            /drive/root/workbook/functions/imLog10";
        self.0.name("imLog10").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imLog2`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_log2(&self, body: requests::workbook_functions::ImLog2Request) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_log2
            : | |
            /drive/root/workbook/functions/imLog2";
        self.0.name("imLog2").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imPower`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_power(&self, body: requests::workbook_functions::ImPowerRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_power
            : | |
            /drive/root/workbook/functions/imPower";
        self.0.name("imPower").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imProduct`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_product(
        &self,
        body: requests::workbook_functions::ImProductRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_product
            : | |
            /drive/root/workbook/functions/imProduct";
        self.0.name("imProduct").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imReal`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_real(&self, body: requests::workbook_functions::ImRealRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_real
            : | |
            /drive/root/workbook/functions/imReal";
        self.0.name("imReal").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imSec`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_sec(&self, body: requests::workbook_functions::ImSecRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_sec
            : | |
            /drive/root/workbook/functions/imSec";
        self.0.name("imSec").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imSech`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_sech(&self, body: requests::workbook_functions::ImSechRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_sech
            : | |
            /drive/root/workbook/functions/imSech";
        self.0.name("imSech").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imSin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_sin(&self, body: requests::workbook_functions::ImSinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_sin
            : | |
            /drive/root/workbook/functions/imSin";
        self.0.name("imSin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imSinh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_sinh(&self, body: requests::workbook_functions::ImSinhRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_sinh
            : | |
            /drive/root/workbook/functions/imSinh";
        self.0.name("imSinh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imSqrt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_sqrt(&self, body: requests::workbook_functions::ImSqrtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_sqrt
            : | |
            /drive/root/workbook/functions/imSqrt";
        self.0.name("imSqrt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imSub`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_sub(&self, body: requests::workbook_functions::ImSubRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_sub
            : | |
            /drive/root/workbook/functions/imSub";
        self.0.name("imSub").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imSum`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_sum(&self, body: requests::workbook_functions::ImSumRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_sum
            : | |
            /drive/root/workbook/functions/imSum";
        self.0.name("imSum").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imTan`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn im_tan(&self, body: requests::workbook_functions::ImTanRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: im_tan
            : | |
            /drive/root/workbook/functions/imTan";
        self.0.name("imTan").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/imaginary`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn imaginary(
        &self,
        body: requests::workbook_functions::ImaginaryRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: imaginary
            : | |
            /drive/root/workbook/functions/imaginary";
        self.0.name("imaginary").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/int`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn int(&self, body: requests::workbook_functions::IntRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: int
            : | |
            /drive/root/workbook/functions/int";
        self.0.name("int").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/intRate`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn int_rate(&self, body: requests::workbook_functions::IntRateRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: int_rate
            : | |
            /drive/root/workbook/functions/intRate";
        self.0.name("intRate").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ipmt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ipmt(&self, body: requests::workbook_functions::IpmtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ipmt
            : | |
            /drive/root/workbook/functions/ipmt";
        self.0.name("ipmt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/irr`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn irr(&self, body: requests::workbook_functions::IrrRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: irr
            : | |
            /drive/root/workbook/functions/irr";
        self.0.name("irr").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isErr`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_err(&self, body: requests::workbook_functions::IsErrRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_err
            : | |
            /drive/root/workbook/functions/isErr";
        self.0.name("isErr").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isError`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_error(&self, body: requests::workbook_functions::IsErrorRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_error
            : | |
            /drive/root/workbook/functions/isError";
        self.0.name("isError").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isEven`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_even(&self, body: requests::workbook_functions::IsEvenRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_even
            : | |
            /drive/root/workbook/functions/isEven";
        self.0.name("isEven").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isFormula`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_formula(
        &self,
        body: requests::workbook_functions::IsFormulaRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_formula
            : | |
            /drive/root/workbook/functions/isFormula";
        self.0.name("isFormula").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isLogical`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_logical(
        &self,
        body: requests::workbook_functions::IsLogicalRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_logical
            : | |
            /drive/root/workbook/functions/isLogical";
        self.0.name("isLogical").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isNA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_na(&self, body: requests::workbook_functions::IsNaRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_na
            : | |
            /drive/root/workbook/functions/isNA";
        self.0.name("isNA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isNonText`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_non_text(
        &self,
        body: requests::workbook_functions::IsNonTextRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_non_text
            : | |
            /drive/root/workbook/functions/isNonText";
        self.0.name("isNonText").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isNumber`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_number(
        &self,
        body: requests::workbook_functions::IsNumberRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_number
            : | |
            /drive/root/workbook/functions/isNumber";
        self.0.name("isNumber").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isOdd`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_odd(&self, body: requests::workbook_functions::IsOddRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_odd
            : | |
            /drive/root/workbook/functions/isOdd";
        self.0.name("isOdd").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isText`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn is_text(&self, body: requests::workbook_functions::IsTextRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: is_text
            : | |
            /drive/root/workbook/functions/isText";
        self.0.name("isText").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/iso_Ceiling`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn iso_ceiling(
        &self,
        body: requests::workbook_functions::IsoCeilingRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: iso_ceiling
            : | |
            /drive/root/workbook/functions/iso_Ceiling";
        self.0.name("iso_Ceiling").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isoWeekNum`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn iso_week_num(
        &self,
        body: requests::workbook_functions::IsoWeekNumRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: iso_week_num
            : | |
            /drive/root/workbook/functions/isoWeekNum";
        self.0.name("isoWeekNum").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ispmt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ispmt(&self, body: requests::workbook_functions::IspmtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ispmt
            : | |
            /drive/root/workbook/functions/ispmt";
        self.0.name("ispmt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/isref`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn isref(&self, body: requests::workbook_functions::IsrefRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: isref
            : | |
            /drive/root/workbook/functions/isref";
        self.0.name("isref").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/kurt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn kurt(&self, body: requests::workbook_functions::KurtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: kurt
            : | |
            /drive/root/workbook/functions/kurt";
        self.0.name("kurt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/large`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn large(&self, body: requests::workbook_functions::LargeRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: large
            : | |
            /drive/root/workbook/functions/large";
        self.0.name("large").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/lcm`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn lcm(&self, body: requests::workbook_functions::LcmRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: lcm
            : | |
            /drive/root/workbook/functions/lcm";
        self.0.name("lcm").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/left`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn left(&self, body: requests::workbook_functions::LeftRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: left
            : | |
            /drive/root/workbook/functions/left";
        self.0.name("left").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/leftb`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn leftb(&self, body: requests::workbook_functions::LeftbRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: leftb
            : | |
            /drive/root/workbook/functions/leftb";
        self.0.name("leftb").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/len`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn len(&self, body: requests::workbook_functions::LenRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: len
            : | |
            /drive/root/workbook/functions/len";
        self.0.name("len").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/lenb`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn lenb(&self, body: requests::workbook_functions::LenbRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: lenb
            : | |
            /drive/root/workbook/functions/lenb";
        self.0.name("lenb").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ln`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ln(&self, body: requests::workbook_functions::LnRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ln
            : | |
            /drive/root/workbook/functions/ln";
        self.0.name("ln").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/log`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn log(&self, body: requests::workbook_functions::LogRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: log
            : | |
            /drive/root/workbook/functions/log";
        self.0.name("log").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/log10`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn log10(&self, body: requests::workbook_functions::Log10Request) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: log10
            : | |
            /drive/root/workbook/functions/log10";
        self.0.name("log10").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/logNorm_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn log_norm_dist(
        &self,
        body: requests::workbook_functions::LogNormDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: log_norm_dist
            : | |
            /drive/root/workbook/functions/logNorm_Dist";
        self.0.name("logNorm_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/logNorm_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn log_norm_inv(
        &self,
        body: requests::workbook_functions::LogNormInvRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: log_norm_inv
            : | |
            /drive/root/workbook/functions/logNorm_Inv";
        self.0.name("logNorm_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/lookup`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn lookup(&self, body: requests::workbook_functions::LookupRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: lookup
            : | |
            /drive/root/workbook/functions/lookup";
        self.0.name("lookup").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/lower`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn lower(&self, body: requests::workbook_functions::LowerRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: lower
            : | |
            /drive/root/workbook/functions/lower";
        self.0.name("lower").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/match`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn match_(&self, body: requests::workbook_functions::MatchRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: match_
            : | |
            /drive/root/workbook/functions/match";
        self.0.name("match").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/max`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn max(&self, body: requests::workbook_functions::MaxRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: max
            : | |
            /drive/root/workbook/functions/max";
        self.0.name("max").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/maxA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn max_a(&self, body: requests::workbook_functions::MaxARequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: max_a
            : | |
            /drive/root/workbook/functions/maxA";
        self.0.name("maxA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/mduration`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn mduration(
        &self,
        body: requests::workbook_functions::MdurationRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: mduration
            : | |
            /drive/root/workbook/functions/mduration";
        self.0.name("mduration").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/median`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn median(&self, body: requests::workbook_functions::MedianRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: median
            : | |
            /drive/root/workbook/functions/median";
        self.0.name("median").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/mid`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn mid(&self, body: requests::workbook_functions::MidRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: mid
            : | |
            /drive/root/workbook/functions/mid";
        self.0.name("mid").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/midb`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn midb(&self, body: requests::workbook_functions::MidbRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: midb
            : | |
            /drive/root/workbook/functions/midb";
        self.0.name("midb").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/min`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn min(&self, body: requests::workbook_functions::MinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: min
            : | |
            /drive/root/workbook/functions/min";
        self.0.name("min").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/minA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn min_a(&self, body: requests::workbook_functions::MinARequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: min_a
            : | |
            /drive/root/workbook/functions/minA";
        self.0.name("minA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/minute`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn minute(&self, body: requests::workbook_functions::MinuteRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: minute
            : | |
            /drive/root/workbook/functions/minute";
        self.0.name("minute").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/mirr`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn mirr(&self, body: requests::workbook_functions::MirrRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: mirr
            : | |
            /drive/root/workbook/functions/mirr";
        self.0.name("mirr").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/mod`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn mod_(&self, body: requests::workbook_functions::ModRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: mod_
            : | |
            /drive/root/workbook/functions/mod";
        self.0.name("mod").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/month`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn month(&self, body: requests::workbook_functions::MonthRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: month
            : | |
            /drive/root/workbook/functions/month";
        self.0.name("month").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/mround`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn mround(&self, body: requests::workbook_functions::MroundRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: mround
            : | |
            /drive/root/workbook/functions/mround";
        self.0.name("mround").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/multiNomial`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn multi_nomial(
        &self,
        body: requests::workbook_functions::MultiNomialRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: multi_nomial
            : | |
            /drive/root/workbook/functions/multiNomial";
        self.0.name("multiNomial").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/n`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn n(&self, body: requests::workbook_functions::NRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: n
            : | |
            /drive/root/workbook/functions/n";
        self.0.name("n").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/na`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn na(&self) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: na
            : | |
            /drive/root/workbook/functions/na";
        self.0.name("na").call(sheet)
    }

    /// `POST /drive/root/workbook/functions/negBinom_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn neg_binom_dist(
        &self,
        body: requests::workbook_functions::NegBinomDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: neg_binom_dist
            : | |
            /drive/root/workbook/functions/negBinom_Dist";
        self.0.name("negBinom_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/networkDays`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn network_days(
        &self,
        body: requests::workbook_functions::NetworkDaysRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: network_days
            : | |
            /drive/root/workbook/functions/networkDays";
        self.0.name("networkDays").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/networkDays_Intl`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn network_days_intl(
        &self,
        body: requests::workbook_functions::NetworkDaysIntlRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: network_days_intl
            : | |
            /drive/root/workbook/functions/networkDays_Intl";
        self.0.name("networkDays_Intl").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/nominal`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn nominal(&self, body: requests::workbook_functions::NominalRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: nominal
            : | |
            /drive/root/workbook/functions/nominal";
        self.0.name("nominal").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/norm_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn norm_dist(
        &self,
        body: requests::workbook_functions::NormDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: norm_dist
            : | |
            /drive/root/workbook/functions/norm_Dist";
        self.0.name("norm_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/norm_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn norm_inv(&self, body: requests::workbook_functions::NormInvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: norm_inv
            : | |
            /drive/root/workbook/functions/norm_Inv";
        self.0.name("norm_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/norm_S_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn norm_s_dist(
        &self,
        body: requests::workbook_functions::NormSDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: norm_s_dist
            : | |
            /drive/root/workbook/functions/norm_S_Dist";
        self.0.name("norm_S_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/norm_S_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn norm_s_inv(
        &self,
        body: requests::workbook_functions::NormSInvRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: norm_s_inv
            : | |
            /drive/root/workbook/functions/norm_S_Inv";
        self.0.name("norm_S_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/not`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn not(&self, body: requests::workbook_functions::NotRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: not
            : | |
            /drive/root/workbook/functions/not";
        self.0.name("not").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/now`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn now(&self) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: now
            : | |
            /drive/root/workbook/functions/now";
        self.0.name("now").call(sheet)
    }

    /// `POST /drive/root/workbook/functions/nper`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn nper(&self, body: requests::workbook_functions::NperRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: nper
            : | |
            /drive/root/workbook/functions/nper";
        self.0.name("nper").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/npv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn npv(&self, body: requests::workbook_functions::NpvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: npv
            : | |
            /drive/root/workbook/functions/npv";
        self.0.name("npv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/numberValue`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn number_value(
        &self,
        body: requests::workbook_functions::NumberValueRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: number_value
            : | |
            /drive/root/workbook/functions/numberValue";
        self.0.name("numberValue").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/oct2Bin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn oct2_bin(&self, body: requests::workbook_functions::Oct2BinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: oct2_bin
            : | |
            /drive/root/workbook/functions/oct2Bin";
        self.0.name("oct2Bin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/oct2Dec`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn oct2_dec(&self, body: requests::workbook_functions::Oct2DecRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: oct2_dec
            : | |
            /drive/root/workbook/functions/oct2Dec";
        self.0.name("oct2Dec").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/oct2Hex`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn oct2_hex(&self, body: requests::workbook_functions::Oct2HexRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: oct2_hex
            : | |
            /drive/root/workbook/functions/oct2Hex";
        self.0.name("oct2Hex").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/odd`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn odd(&self, body: requests::workbook_functions::OddRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: odd
            : | |
            /drive/root/workbook/functions/odd";
        self.0.name("odd").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/oddFPrice`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn odd_f_price(
        &self,
        body: requests::workbook_functions::OddFPriceRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: odd_f_price
            : | |
            /drive/root/workbook/functions/oddFPrice";
        self.0.name("oddFPrice").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/oddFYield`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn odd_f_yield(
        &self,
        body: requests::workbook_functions::OddFYieldRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: odd_f_yield
            : | |
            /drive/root/workbook/functions/oddFYield";
        self.0.name("oddFYield").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/oddLPrice`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn odd_l_price(
        &self,
        body: requests::workbook_functions::OddLPriceRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: odd_l_price
            : | |
            /drive/root/workbook/functions/oddLPrice";
        self.0.name("oddLPrice").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/oddLYield`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn odd_l_yield(
        &self,
        body: requests::workbook_functions::OddLYieldRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: odd_l_yield
            : | |
            /drive/root/workbook/functions/oddLYield";
        self.0.name("oddLYield").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/or`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn or(&self, body: requests::workbook_functions::OrRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: or
            : | |
            /drive/root/workbook/functions/or";
        self.0.name("or").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/pduration`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn pduration(
        &self,
        body: requests::workbook_functions::PdurationRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: pduration
            : | |
            /drive/root/workbook/functions/pduration";
        self.0.name("pduration").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/percentRank_Exc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn percent_rank_exc(
        &self,
        body: requests::workbook_functions::PercentRankExcRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: percent_rank_exc
            : | |
            /drive/root/workbook/functions/percentRank_Exc";
        self.0.name("percentRank_Exc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/percentRank_Inc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn percent_rank_inc(
        &self,
        body: requests::workbook_functions::PercentRankIncRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: percent_rank_inc
            : | |
            /drive/root/workbook/functions/percentRank_Inc";
        self.0.name("percentRank_Inc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/percentile_Exc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn percentile_exc(
        &self,
        body: requests::workbook_functions::PercentileExcRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: percentile_exc
            : | |
            /drive/root/workbook/functions/percentile_Exc";
        self.0.name("percentile_Exc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/percentile_Inc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn percentile_inc(
        &self,
        body: requests::workbook_functions::PercentileIncRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: percentile_inc
            : | |
            /drive/root/workbook/functions/percentile_Inc";
        self.0.name("percentile_Inc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/permut`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn permut(&self, body: requests::workbook_functions::PermutRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: permut
            : | |
            /drive/root/workbook/functions/permut";
        self.0.name("permut").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/permutationa`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn permutationa(
        &self,
        body: requests::workbook_functions::PermutationaRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: permutationa
            : | |
            /drive/root/workbook/functions/permutationa";
        self.0.name("permutationa").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/phi`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn phi(&self, body: requests::workbook_functions::PhiRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: phi
            : | |
            /drive/root/workbook/functions/phi";
        self.0.name("phi").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/pi`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn pi(&self) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: pi
            : | |
            /drive/root/workbook/functions/pi";
        self.0.name("pi").call(sheet)
    }

    /// `POST /drive/root/workbook/functions/pmt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn pmt(&self, body: requests::workbook_functions::PmtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: pmt
            : | |
            /drive/root/workbook/functions/pmt";
        self.0.name("pmt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/poisson_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn poisson_dist(
        &self,
        body: requests::workbook_functions::PoissonDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: poisson_dist
            : | |
            /drive/root/workbook/functions/poisson_Dist";
        self.0.name("poisson_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/power`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn power(&self, body: requests::workbook_functions::PowerRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: power
            : | |
            /drive/root/workbook/functions/power";
        self.0.name("power").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/ppmt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn ppmt(&self, body: requests::workbook_functions::PpmtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: ppmt
            : | |
            /drive/root/workbook/functions/ppmt";
        self.0.name("ppmt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/price`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn price(&self, body: requests::workbook_functions::PriceRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: price
            : | |
            /drive/root/workbook/functions/price";
        self.0.name("price").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/priceDisc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn price_disc(
        &self,
        body: requests::workbook_functions::PriceDiscRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: price_disc
            : | |
            /drive/root/workbook/functions/priceDisc";
        self.0.name("priceDisc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/priceMat`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn price_mat(
        &self,
        body: requests::workbook_functions::PriceMatRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: price_mat
            : | |
            /drive/root/workbook/functions/priceMat";
        self.0.name("priceMat").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/product`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn product(&self, body: requests::workbook_functions::ProductRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: product
            : | |
            /drive/root/workbook/functions/product";
        self.0.name("product").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/proper`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn proper(&self, body: requests::workbook_functions::ProperRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: proper
            : | |
            /drive/root/workbook/functions/proper";
        self.0.name("proper").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/pv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn pv(&self, body: requests::workbook_functions::PvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: pv
            : | |
            /drive/root/workbook/functions/pv";
        self.0.name("pv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/quartile_Exc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn quartile_exc(
        &self,
        body: requests::workbook_functions::QuartileExcRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: quartile_exc
            : | |
            /drive/root/workbook/functions/quartile_Exc";
        self.0.name("quartile_Exc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/quartile_Inc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn quartile_inc(
        &self,
        body: requests::workbook_functions::QuartileIncRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: quartile_inc
            : | |
            /drive/root/workbook/functions/quartile_Inc";
        self.0.name("quartile_Inc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/quotient`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn quotient(
        &self,
        body: requests::workbook_functions::QuotientRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: quotient
            : | |
            /drive/root/workbook/functions/quotient";
        self.0.name("quotient").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/radians`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn radians(&self, body: requests::workbook_functions::RadiansRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: radians
            : | |
            /drive/root/workbook/functions/radians";
        self.0.name("radians").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rand`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rand(&self) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rand
            : | |
            /drive/root/workbook/functions/rand";
        self.0.name("rand").call(sheet)
    }

    /// `POST /drive/root/workbook/functions/randBetween`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rand_between(
        &self,
        body: requests::workbook_functions::RandBetweenRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rand_between
            : | |
            /drive/root/workbook/functions/randBetween";
        self.0.name("randBetween").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rank_Avg`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rank_avg(&self, body: requests::workbook_functions::RankAvgRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rank_avg
            : | |
            /drive/root/workbook/functions/rank_Avg";
        self.0.name("rank_Avg").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rank_Eq`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rank_eq(&self, body: requests::workbook_functions::RankEqRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rank_eq
            : | |
            /drive/root/workbook/functions/rank_Eq";
        self.0.name("rank_Eq").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rate`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rate(&self, body: requests::workbook_functions::RateRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rate
            : | |
            /drive/root/workbook/functions/rate";
        self.0.name("rate").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/received`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn received(
        &self,
        body: requests::workbook_functions::ReceivedRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: received
            : | |
            /drive/root/workbook/functions/received";
        self.0.name("received").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/replace`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn replace(&self, body: requests::workbook_functions::ReplaceRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: replace
            : | |
            /drive/root/workbook/functions/replace";
        self.0.name("replace").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/replaceB`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn replace_b(
        &self,
        body: requests::workbook_functions::ReplaceBRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: replace_b
            : | |
            /drive/root/workbook/functions/replaceB";
        self.0.name("replaceB").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rept`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rept(&self, body: requests::workbook_functions::ReptRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rept
            : | |
            /drive/root/workbook/functions/rept";
        self.0.name("rept").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/right`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn right(&self, body: requests::workbook_functions::RightRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: right
            : | |
            /drive/root/workbook/functions/right";
        self.0.name("right").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rightb`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rightb(&self, body: requests::workbook_functions::RightbRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rightb
            : | |
            /drive/root/workbook/functions/rightb";
        self.0.name("rightb").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/roman`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn roman(&self, body: requests::workbook_functions::RomanRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: roman
            : | |
            /drive/root/workbook/functions/roman";
        self.0.name("roman").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/round`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn round(&self, body: requests::workbook_functions::RoundRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: round
            : | |
            /drive/root/workbook/functions/round";
        self.0.name("round").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/roundDown`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn round_down(
        &self,
        body: requests::workbook_functions::RoundDownRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: round_down
            : | |
            /drive/root/workbook/functions/roundDown";
        self.0.name("roundDown").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/roundUp`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn round_up(&self, body: requests::workbook_functions::RoundUpRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: round_up
            : | |
            /drive/root/workbook/functions/roundUp";
        self.0.name("roundUp").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rows`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rows(&self, body: requests::workbook_functions::RowsRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rows
            : | |
            /drive/root/workbook/functions/rows";
        self.0.name("rows").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/rri`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn rri(&self, body: requests::workbook_functions::RriRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: rri
            : | |
            /drive/root/workbook/functions/rri";
        self.0.name("rri").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sec`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sec(&self, body: requests::workbook_functions::SecRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sec
            : | |
            /drive/root/workbook/functions/sec";
        self.0.name("sec").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sech`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sech(&self, body: requests::workbook_functions::SechRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sech
            : | |
            /drive/root/workbook/functions/sech";
        self.0.name("sech").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/second`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn second(&self, body: requests::workbook_functions::SecondRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: second
            : | |
            /drive/root/workbook/functions/second";
        self.0.name("second").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/seriesSum`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn series_sum(
        &self,
        body: requests::workbook_functions::SeriesSumRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: series_sum
            : | |
            /drive/root/workbook/functions/seriesSum";
        self.0.name("seriesSum").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sheet`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sheet(&self, body: requests::workbook_functions::SheetRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sheet
            : | |
            /drive/root/workbook/functions/sheet";
        self.0.name("sheet").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sheets`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sheets(&self, body: requests::workbook_functions::SheetsRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sheets
            : | |
            /drive/root/workbook/functions/sheets";
        self.0.name("sheets").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sign`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sign(&self, body: requests::workbook_functions::SignRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sign
            : | |
            /drive/root/workbook/functions/sign";
        self.0.name("sign").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sin`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sin(&self, body: requests::workbook_functions::SinRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sin
            : | |
            /drive/root/workbook/functions/sin";
        self.0.name("sin").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sinh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sinh(&self, body: requests::workbook_functions::SinhRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sinh
            : | |
            /drive/root/workbook/functions/sinh";
        self.0.name("sinh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/skew`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn skew(&self, body: requests::workbook_functions::SkewRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: skew
            : | |
            /drive/root/workbook/functions/skew";
        self.0.name("skew").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/skew_p`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn skew_p(&self, body: requests::workbook_functions::SkewPRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: skew_p
            : | |
            /drive/root/workbook/functions/skew_p";
        self.0.name("skew_p").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sln`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sln(&self, body: requests::workbook_functions::SlnRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sln
            : | |
            /drive/root/workbook/functions/sln";
        self.0.name("sln").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/small`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn small(&self, body: requests::workbook_functions::SmallRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: small
            : | |
            /drive/root/workbook/functions/small";
        self.0.name("small").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sqrt`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sqrt(&self, body: requests::workbook_functions::SqrtRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sqrt
            : | |
            /drive/root/workbook/functions/sqrt";
        self.0.name("sqrt").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sqrtPi`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sqrt_pi(&self, body: requests::workbook_functions::SqrtPiRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sqrt_pi
            : | |
            /drive/root/workbook/functions/sqrtPi";
        self.0.name("sqrtPi").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/stDevA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn st_dev_a(&self, body: requests::workbook_functions::StDevARequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: st_dev_a
            : | |
            /drive/root/workbook/functions/stDevA";
        self.0.name("stDevA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/stDev_P`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn st_dev_p(&self, body: requests::workbook_functions::StDevPRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: st_dev_p
            : | |
            /drive/root/workbook/functions/stDev_P";
        self.0.name("stDev_P").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/stDevPA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn st_dev_pa(
        &self,
        body: requests::workbook_functions::StDevPaRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: st_dev_pa
            : | |
            /drive/root/workbook/functions/stDevPA";
        self.0.name("stDevPA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/stDev_S`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn st_dev_s(&self, body: requests::workbook_functions::StDevSRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: st_dev_s
            : | |
            /drive/root/workbook/functions/stDev_S";
        self.0.name("stDev_S").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/standardize`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn standardize(
        &self,
        body: requests::workbook_functions::StandardizeRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: standardize
            : | |
            /drive/root/workbook/functions/standardize";
        self.0.name("standardize").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/substitute`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn substitute(
        &self,
        body: requests::workbook_functions::SubstituteRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: substitute
            : | |
            /drive/root/workbook/functions/substitute";
        self.0.name("substitute").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/subtotal`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn subtotal(
        &self,
        body: requests::workbook_functions::SubtotalRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: subtotal
            : | |
            /drive/root/workbook/functions/subtotal";
        self.0.name("subtotal").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sum`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sum(&self, body: requests::workbook_functions::SumRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sum
            : | |
            /drive/root/workbook/functions/sum";
        self.0.name("sum").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sumIf`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sum_if(&self, body: requests::workbook_functions::SumIfRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sum_if
            : | |
            /drive/root/workbook/functions/sumIf";
        self.0.name("sumIf").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sumIfs`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sum_ifs(&self, body: requests::workbook_functions::SumIfsRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sum_ifs
            : | |
            /drive/root/workbook/functions/sumIfs";
        self.0.name("sumIfs").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/sumSq`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn sum_sq(&self, body: requests::workbook_functions::SumSqRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: sum_sq
            : | |
            /drive/root/workbook/functions/sumSq";
        self.0.name("sumSq").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/syd`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn syd(&self, body: requests::workbook_functions::SydRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: syd
            : | |
            /drive/root/workbook/functions/syd";
        self.0.name("syd").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/t`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn t(&self, body: requests::workbook_functions::TRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: t
            : | |
            /drive/root/workbook/functions/t";
        self.0.name("t").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/t_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn t_dist(&self, body: requests::workbook_functions::TDistRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: t_dist
            : | |
            /drive/root/workbook/functions/t_Dist";
        self.0.name("t_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/t_Dist_2T`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn t_dist_2t(
        &self,
        body: requests::workbook_functions::TDist2tRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: t_dist_2t
            : | |
            /drive/root/workbook/functions/t_Dist_2T";
        self.0.name("t_Dist_2T").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/t_Dist_RT`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn t_dist_rt(
        &self,
        body: requests::workbook_functions::TDistRtRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: t_dist_rt
            : | |
            /drive/root/workbook/functions/t_Dist_RT";
        self.0.name("t_Dist_RT").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/t_Inv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn t_inv(&self, body: requests::workbook_functions::TInvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: t_inv
            : | |
            /drive/root/workbook/functions/t_Inv";
        self.0.name("t_Inv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/t_Inv_2T`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn t_inv_2t(&self, body: requests::workbook_functions::TInv2tRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: t_inv_2t
            : | |
            /drive/root/workbook/functions/t_Inv_2T";
        self.0.name("t_Inv_2T").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/tan`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn tan(&self, body: requests::workbook_functions::TanRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: tan
            : | |
            /drive/root/workbook/functions/tan";
        self.0.name("tan").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/tanh`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn tanh(&self, body: requests::workbook_functions::TanhRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: tanh
            : | |
            /drive/root/workbook/functions/tanh";
        self.0.name("tanh").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/tbillEq`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn tbill_eq(&self, body: requests::workbook_functions::TbillEqRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: tbill_eq
            : | |
            /drive/root/workbook/functions/tbillEq";
        self.0.name("tbillEq").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/tbillPrice`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn tbill_price(
        &self,
        body: requests::workbook_functions::TbillPriceRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: tbill_price
            : | |
            /drive/root/workbook/functions/tbillPrice";
        self.0.name("tbillPrice").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/tbillYield`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn tbill_yield(
        &self,
        body: requests::workbook_functions::TbillYieldRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: tbill_yield
            : | |
            /drive/root/workbook/functions/tbillYield";
        self.0.name("tbillYield").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/text`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn text(&self, body: requests::workbook_functions::TextRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: text
            : | |
            /drive/root/workbook/functions/text";
        self.0.name("text").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/time`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn time(&self, body: requests::workbook_functions::TimeRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: time
            : | |
            /drive/root/workbook/functions/time";
        self.0.name("time").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/timevalue`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn timevalue(
        &self,
        body: requests::workbook_functions::TimevalueRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: timevalue
            : | |
            /drive/root/workbook/functions/timevalue";
        self.0.name("timevalue").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/today`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn today(&self) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: today
            : | |
            /drive/root/workbook/functions/today";
        self.0.name("today").call(sheet)
    }

    /// `POST /drive/root/workbook/functions/trim`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn trim(&self, body: requests::workbook_functions::TrimRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: trim
            : | |
            /drive/root/workbook/functions/trim";
        self.0.name("trim").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/trimMean`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn trim_mean(
        &self,
        body: requests::workbook_functions::TrimMeanRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: trim_mean
            : | |
            /drive/root/workbook/functions/trimMean";
        self.0.name("trimMean").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/true`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn true_(&self) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: true_
            : | |
            /drive/root/workbook/functions/true";
        self.0.name("true").call(sheet)
    }

    /// `POST /drive/root/workbook/functions/trunc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn trunc(&self, body: requests::workbook_functions::TruncRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: trunc
            : | |
            /drive/root/workbook/functions/trunc";
        self.0.name("trunc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/type`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn type_(&self, body: requests::workbook_functions::TypeRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: type_
            : | |
            /drive/root/workbook/functions/type";
        self.0.name("type").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/unichar`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn unichar(&self, body: requests::workbook_functions::UnicharRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: unichar
            : | |
            /drive/root/workbook/functions/unichar";
        self.0.name("unichar").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/unicode`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn unicode(&self, body: requests::workbook_functions::UnicodeRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: unicode
            : | |
            /drive/root/workbook/functions/unicode";
        self.0.name("unicode").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/upper`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn upper(&self, body: requests::workbook_functions::UpperRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: upper
            : | |
            /drive/root/workbook/functions/upper";
        self.0.name("upper").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/usdollar`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn usdollar(
        &self,
        body: requests::workbook_functions::UsdollarRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: usdollar
            : | |
            /drive/root/workbook/functions/usdollar";
        self.0.name("usdollar").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/value`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn value(&self, body: requests::workbook_functions::ValueRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: value
            : | |
            /drive/root/workbook/functions/value";
        self.0.name("value").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/varA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn var_a(&self, body: requests::workbook_functions::VarARequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: var_a
            : | |
            /drive/root/workbook/functions/varA";
        self.0.name("varA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/var_P`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn var_p(&self, body: requests::workbook_functions::VarPRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: var_p
            : | |
            /drive/root/workbook/functions/var_P";
        self.0.name("var_P").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/varPA`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn var_pa(&self, body: requests::workbook_functions::VarPaRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: var_pa
            : | |
            /drive/root/workbook/functions/varPA";
        self.0.name("varPA").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/var_S`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn var_s(&self, body: requests::workbook_functions::VarSRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: var_s
            : | |
            /drive/root/workbook/functions/var_S";
        self.0.name("var_S").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/vdb`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn vdb(&self, body: requests::workbook_functions::VdbRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: vdb
            : | |
            /drive/root/workbook/functions/vdb";
        self.0.name("vdb").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/vlookup`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn vlookup(&self, body: requests::workbook_functions::VlookupRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: vlookup
            : | |
            /drive/root/workbook/functions/vlookup";
        self.0.name("vlookup").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/weekNum`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn week_num(&self, body: requests::workbook_functions::WeekNumRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: week_num
            : | |
            /drive/root/workbook/functions/weekNum";
        self.0.name("weekNum").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/weekday`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn weekday(&self, body: requests::workbook_functions::WeekdayRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: weekday
            : | |
            /drive/root/workbook/functions/weekday";
        self.0.name("weekday").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/weibull_Dist`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn weibull_dist(
        &self,
        body: requests::workbook_functions::WeibullDistRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: weibull_dist
            : | |
            /drive/root/workbook/functions/weibull_Dist";
        self.0.name("weibull_Dist").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/workDay`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn work_day(&self, body: requests::workbook_functions::WorkDayRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: work_day
            : | |
            /drive/root/workbook/functions/workDay";
        self.0.name("workDay").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/workDay_Intl`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn work_day_intl(
        &self,
        body: requests::workbook_functions::WorkDayIntlRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: work_day_intl
            : | |
            /drive/root/workbook/functions/workDay_Intl";
        self.0.name("workDay_Intl").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/xirr`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn xirr(&self, body: requests::workbook_functions::XirrRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: xirr
            : | |
            /drive/root/workbook/functions/xirr";
        self.0.name("xirr").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/xnpv`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn xnpv(&self, body: requests::workbook_functions::XnpvRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: xnpv
            : | |
            /drive/root/workbook/functions/xnpv";
        self.0.name("xnpv").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/xor`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn xor(&self, body: requests::workbook_functions::XorRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: xor
            : | |
            /drive/root/workbook/functions/xor";
        self.0.name("xor").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/year`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn year(&self, body: requests::workbook_functions::YearRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: year
            : | |
            /drive/root/workbook/functions/year";
        self.0.name("year").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/yearFrac`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn year_frac(
        &self,
        body: requests::workbook_functions::YearFracRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: year_frac
            : | |
            /drive/root/workbook/functions/yearFrac";
        self.0.name("yearFrac").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/yield`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn yield_(&self, body: requests::workbook_functions::YieldRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: yield_
            : | |
            /drive/root/workbook/functions/yield";
        self.0.name("yield").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/yieldDisc`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn yield_disc(
        &self,
        body: requests::workbook_functions::YieldDiscRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: yield_disc
            : | |
            /drive/root/workbook/functions/yieldDisc";
        self.0.name("yieldDisc").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/yieldMat`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn yield_mat(
        &self,
        body: requests::workbook_functions::YieldMatRequest,
    ) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: yield_mat
            : | |
            /drive/root/workbook/functions/yieldMat";
        self.0.name("yieldMat").call(sheet).json(body)
    }

    /// `POST /drive/root/workbook/functions/z_Test`
    ///
    /// Source: metadata.
    /// Status: 200.
    pub fn z_test(&self, body: requests::workbook_functions::ZTestRequest) -> Call<models::WorkbookFunctionResult> {
        let sheet = "POST workbookFunctions: z_test
            : | |
            /drive/root/workbook/functions/z_Test";
        self.0.name("z_Test").call(sheet).json(body)
    }
}
