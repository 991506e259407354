/* What each tag asks of the layout. Facts of the HTML standard (13.1.2, 13.2.4.2, 13.2.6, 15.3), less what only a tree
 * needs.
 * SPDX-License-Identifier: Apache-2.0 */
#include "html/layout.h"

#define BLOCK (TRAIT_CLOSES_P | TRAIT_BREAKOUT)
#define PHRASE (TRAIT_INLINE | TRAIT_BREAKOUT)
const uint16_t html_tag_traits[TAGS] = {
    [TAG_OTHER] = TRAIT_INLINE | TRAIT_PARTS, [TAG_a] = TRAIT_INLINE | TRAIT_PARTS, [TAG_abbr] = TRAIT_INLINE,
    [TAG_address] = BLOCK, [TAG_amp_img] = TRAIT_INLINE, [TAG_applet] = TRAIT_SCOPE,
    [TAG_area] = TRAIT_VOID | TRAIT_INLINE, [TAG_article] = BLOCK, [TAG_aside] = BLOCK,
    [TAG_audio] = TRAIT_INLINE | TRAIT_HIDDEN | TRAIT_IMAGE, [TAG_b] = PHRASE | TRAIT_BOLD | TRAIT_PARTS,
    [TAG_base] = TRAIT_VOID | TRAIT_INLINE | TRAIT_FACT, [TAG_basefont] = TRAIT_VOID | TRAIT_INLINE, [TAG_bdi] = TRAIT_INLINE,
    [TAG_bdo] = TRAIT_INLINE, [TAG_bgsound] = TRAIT_VOID | TRAIT_INLINE, [TAG_big] = PHRASE, [TAG_blockquote] = BLOCK,
    [TAG_body] = TRAIT_IGNORED | TRAIT_BREAKOUT, [TAG_br] = TRAIT_VOID | TRAIT_BREAKOUT,
    [TAG_canvas] = TRAIT_HIDDEN | TRAIT_INLINE, [TAG_caption] = TRAIT_SCOPE, [TAG_center] = BLOCK,
    [TAG_cite] = TRAIT_INLINE, [TAG_code] = PHRASE, [TAG_col] = TRAIT_VOID | TRAIT_INLINE, [TAG_data] = TRAIT_INLINE,
    [TAG_datalist] = TRAIT_HIDDEN, [TAG_dd] = BLOCK, [TAG_del] = TRAIT_INLINE, [TAG_details] = BLOCK,
    [TAG_dfn] = TRAIT_INLINE, [TAG_dialog] = BLOCK, [TAG_dir] = BLOCK, [TAG_div] = BLOCK, [TAG_dl] = BLOCK,
    [TAG_dt] = BLOCK, [TAG_em] = PHRASE, [TAG_embed] = TRAIT_VOID | PHRASE, [TAG_fieldset] = BLOCK,
    [TAG_figcaption] = BLOCK, [TAG_figure] = BLOCK, [TAG_font] = TRAIT_INLINE, [TAG_footer] = BLOCK, [TAG_form] = BLOCK,
    [TAG_frame] = TRAIT_VOID | TRAIT_INLINE, [TAG_frameset] = TRAIT_IGNORED, [TAG_h1] = BLOCK | TRAIT_BOLD,
    [TAG_h2] = BLOCK | TRAIT_BOLD, [TAG_h3] = BLOCK | TRAIT_BOLD, [TAG_h4] = BLOCK | TRAIT_BOLD,
    [TAG_h5] = BLOCK | TRAIT_BOLD, [TAG_h6] = BLOCK | TRAIT_BOLD, [TAG_head] = TRAIT_IGNORED | TRAIT_BREAKOUT,
    [TAG_header] = BLOCK, [TAG_hgroup] = BLOCK, [TAG_hr] = TRAIT_VOID | BLOCK, [TAG_html] = TRAIT_IGNORED | TRAIT_FACT,
    [TAG_i] = PHRASE, [TAG_iframe] = TRAIT_INLINE | TRAIT_RAW, [TAG_img] = TRAIT_VOID | PHRASE | TRAIT_IMAGE,
    [TAG_input] = TRAIT_VOID | TRAIT_INLINE, [TAG_ins] = TRAIT_INLINE, [TAG_kbd] = TRAIT_INLINE,
    [TAG_keygen] = TRAIT_VOID | TRAIT_INLINE, [TAG_label] = TRAIT_INLINE | TRAIT_PARTS, [TAG_li] = BLOCK,
    [TAG_link] = TRAIT_VOID | TRAIT_INLINE | TRAIT_FACT, [TAG_listing] = BLOCK | TRAIT_SPACES, [TAG_main] = BLOCK,
    [TAG_map] = TRAIT_INLINE, [TAG_mark] = TRAIT_INLINE, [TAG_marquee] = TRAIT_SCOPE, [TAG_menu] = BLOCK,
    [TAG_meta] = TRAIT_VOID | PHRASE | TRAIT_FACT, [TAG_meter] = TRAIT_INLINE, [TAG_nav] = BLOCK, [TAG_nobr] = PHRASE,
    [TAG_noembed] = TRAIT_RAW, [TAG_noframes] = TRAIT_RAW, [TAG_noscript] = TRAIT_INLINE | TRAIT_HIDDEN,
    [TAG_object] = TRAIT_SCOPE, [TAG_ol] = BLOCK, [TAG_output] = TRAIT_INLINE, [TAG_p] = BLOCK,
    [TAG_param] = TRAIT_VOID | TRAIT_INLINE, [TAG_picture] = TRAIT_INLINE | TRAIT_IMAGE, [TAG_plaintext] = BLOCK,
    [TAG_pre] = BLOCK | TRAIT_SPACES, [TAG_progress] = TRAIT_INLINE, [TAG_q] = TRAIT_INLINE, [TAG_rb] = TRAIT_INLINE,
    [TAG_rp] = TRAIT_INLINE | TRAIT_READING, [TAG_rt] = TRAIT_INLINE | TRAIT_READING,
    [TAG_rtc] = TRAIT_INLINE | TRAIT_READING, [TAG_ruby] = PHRASE, [TAG_s] = PHRASE, [TAG_samp] = TRAIT_INLINE,
    [TAG_script] = TRAIT_RAW | TRAIT_FACT, [TAG_search] = BLOCK, [TAG_section] = BLOCK, [TAG_select] = TRAIT_HIDDEN,
    [TAG_slot] = TRAIT_INLINE, [TAG_small] = PHRASE | TRAIT_PARTS, [TAG_source] = TRAIT_VOID | TRAIT_INLINE,
    [TAG_span] = PHRASE | TRAIT_PARTS, [TAG_strike] = PHRASE, [TAG_strong] = PHRASE | TRAIT_BOLD | TRAIT_PARTS,
    [TAG_style] = TRAIT_RAW, [TAG_sub] = PHRASE, [TAG_summary] = BLOCK, [TAG_sup] = PHRASE,
    [TAG_table] = TRAIT_SCOPE | TRAIT_BREAKOUT, [TAG_td] = TRAIT_SCOPE, [TAG_template] = TRAIT_SCOPE | TRAIT_HIDDEN,
    [TAG_textarea] = TRAIT_HIDDEN | TRAIT_SPACES, [TAG_th] = TRAIT_SCOPE | TRAIT_BOLD,
    [TAG_time] = TRAIT_INLINE | TRAIT_PARTS, [TAG_title] = TRAIT_RAW | TRAIT_FACT,
    [TAG_track] = TRAIT_VOID | TRAIT_INLINE, [TAG_tt] = PHRASE, [TAG_u] = PHRASE, [TAG_ul] = BLOCK, [TAG_var] = PHRASE,
    [TAG_video] = TRAIT_INLINE | TRAIT_HIDDEN | TRAIT_IMAGE, [TAG_wbr] = TRAIT_VOID | TRAIT_INLINE, [TAG_xmp] = BLOCK,
};
